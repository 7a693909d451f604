package dev.piolet.it.schema;

import static dev.piolet.it.schema.Library_ActiveTable.ACTIVE;
import static dev.piolet.it.schema.Library_BookTable.BOOK;
import static dev.piolet.it.schema.Library_ExistingTable.EXISTING;
import static dev.piolet.it.schema.Library_OutputTable.OUTPUT;
import static dev.piolet.it.schema.Library_WriterTable.WRITER;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import dev.piolet.it.schema.Library.Active;
import dev.piolet.it.schema.Library.Book;
import dev.piolet.it.schema.Library.Output;
import dev.piolet.it.schema.Library.Writer;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views are read as tables are, refreshed, and never written. */
@PostgresTest
class ViewsTest {
  private Catalog catalog;
  private Recorder recorder;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource) throws SQLException {
    catalog = new Catalog(dataSource);
    recorder = new Recorder(dataSource.getConnection());
    conn = new DBConnection(recorder.connection());
    conn.schema().drop(ACTIVE, OUTPUT, BOOK, WRITER);
    conn.schema().create(ACTIVE, OUTPUT, BOOK, WRITER);
    Writer writer = conn.insert(new Writer(null, "Ann"));
    conn.insert(new Writer(null, "Bob"));
    conn.insert(new Book(null, "One", writer.id(), 10, true));
  }

  @Test
  void rowsAreReadOnceTheyAreMade() {
    assertThat(conn.exec(select(OUTPUT))).isEmpty();

    conn.schema().refreshView(OUTPUT);

    assertThat(conn.exec(select(OUTPUT))).containsExactly(new Output(1, 1));
    assertThat(conn.get(OUTPUT, 1L)).contains(new Output(1, 1));
    assertThat(conn.exec(select(ACTIVE).where(ACTIVE.name.eq("Ann"))))
        .containsExactly(new Active(1, "Ann"));
    conn.insert(new Book(null, "Two", 1, 10, true));
    recorder.sent();
    conn.schema().refreshViewConcurrently(OUTPUT);
    assertThat(recorder.sent())
        .containsExactly("REFRESH MATERIALIZED VIEW CONCURRENTLY \"output\"");
    assertThat(conn.refresh(new Output(1, 1))).isEqualTo(new Output(1, 2));
    assertThat(conn.exec(select(EXISTING).where(EXISTING.tablename.eq("book")).limit(1)))
        .hasSize(1);
  }

  @Test
  void theCatalogHasThem() {
    assertThat(
            catalog.rows(
                "SELECT relname, relkind, obj_description(oid) FROM pg_class"
                    + " WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('v', 'm') ORDER BY 1"))
        .containsExactly("active|v|Those who wrote", "output|m|How much");
    assertThat(
            catalog
                .rows(
                    "SELECT definition FROM pg_views WHERE viewname = 'active' AND schemaname = current_schema()")
                .get(0))
        .contains("FROM writer");
    assertThat(catalog.indexes("output"))
        .containsExactly(
            "output_books_idx|CREATE INDEX output_books_idx ON output USING btree (books)",
            "output_books_writer_id_key|CREATE UNIQUE INDEX output_books_writer_id_key ON output"
                + " USING btree (books, writer_id)",
            "output_pkey|CREATE UNIQUE INDEX output_pkey ON output USING btree (writer_id)");
  }

  @Test
  void nothingIsWritten() {
    recorder.sent();
    Output row = new Output(1, 1);
    refused(() -> conn.insert(row));
    refused(() -> conn.insert(List.of(new Writer(null, "Cleo"), row)));
    refused(() -> conn.insert(OUTPUT, row));
    refused(() -> conn.upsert(row, onConflict(OUTPUT.writerId).doNothing()));
    refused(() -> conn.update(row));
    refused(() -> conn.update(row, OUTPUT.books));
    refused(() -> conn.update(row, new Output(1, 2)));
    refused(() -> conn.delete(row));
    refused(() -> insertInto(OUTPUT));
    refused(() -> update(OUTPUT));
    refused(() -> deleteFrom(OUTPUT));
    refused(() -> mergeInto(OUTPUT));
    refused(() -> truncate(BOOK, OUTPUT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.schema().refreshView(ACTIVE))
        .withMessage(
            "\"active\" is a view without rows of its own: it needs no refresh, unless its model says @View(materialized = true)");
    assertThat(recorder.sent()).isEmpty();
  }

  private static void refused(ThrowingCallable write) {
    assertThatIllegalArgumentException()
        .isThrownBy(write)
        .withMessage(
            "\"output\" is a view, the model dev.piolet.it.schema.Library$Output has @View, and views"
                + " are read only: write to the tables that it reads");
  }
}
