package dev.piolet.it.schema;

import static dev.piolet.it.schema.Clubs_ClubTable.CLUB;
import static dev.piolet.it.schema.Clubs_MemberTable.MEMBER;
import static dev.piolet.it.schema.Library_BookTable.BOOK;
import static dev.piolet.it.schema.Library_WriterTable.WRITER;
import static dev.piolet.it.schema.Sites_VisitTable.VISIT;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.Recorder;
import dev.piolet.it.schema.Library.Book;
import dev.piolet.it.schema.Library.Writer;
import dev.piolet.it.schema.Sites.Visit;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints where programs name them: in ON CONFLICT, and in asking a failure for its reason. */
@PostgresTest
class ConstraintUseTest {
  private Recorder recorder;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource dataSource) throws SQLException {
    recorder = new Recorder(dataSource.getConnection());
    conn = new DBConnection(recorder.connection());
    conn.schema().drop(BOOK, WRITER, VISIT);
    conn.schema().create(BOOK, WRITER, VISIT);
    conn.insert(new Writer(1L, "Ann"));
    recorder.sent();
  }

  @Test
  void upsertNamesAConstraint() {
    conn.upsert(new Writer(9L, "Ann"), onConflict(WRITER.uniqueName).doUpdate(WRITER.id));
    assertThat(recorder.sent())
        .containsExactly(
            "INSERT INTO \"writer\" (\"id\", \"name\") VALUES (?, ?) ON CONFLICT ON CONSTRAINT"
                + " \"writer_name_key\" DO UPDATE SET \"id\" = EXCLUDED.\"id\"");

    conn.upsert(new Writer(9L, "Bob"), onConflict(WRITER.primaryKeyConstraint()).doUpdateAll());
    assertThat(conn.exec(select(WRITER))).containsExactly(new Writer(9L, "Bob"));

    List<Writer> stored =
        conn.upsert(
            List.of(new Writer(null, "Bob"), new Writer(null, "Cleo")),
            onConflict(WRITER.uniqueName).doNothing());
    assertThat(stored).extracting(Writer::name).containsExactly("Cleo");
  }

  @Test
  void upsertFindsAUniqueIndexByWhatIsInIt() {
    conn.insert(new Book(null, "One", 1, 10, true));
    recorder.sent();
    List<Book> stored =
        conn.upsert(
            List.of(
                new Book(null, "ONE", 1, 20, true),
                new Book(null, "oNe", 1, 30, false),
                new Book(null, "Two", 1, 40, true),
                new Book(null, "TWO", 1, 50, true)),
            onConflict(BOOK.indexLower).doNothing());

    assertThat(recorder.sent())
        .anyMatch(sql -> sql.contains(" ON CONFLICT ((lower(title))) WHERE free DO NOTHING "));
    assertThat(stored).extracting(Book::pages).containsExactly(30, 40);
    assertThat(stored).extracting(Book::id).doesNotContainNull().doesNotHaveDuplicates();

    conn.upsert(
        new Book(null, "TWO", 1, 60, true), onConflict(BOOK.indexLower).doUpdate(BOOK.pages));
    assertThat(conn.exec(select(BOOK.pages).where(BOOK.title.eq("Two")))).containsExactly(60);
  }

  @Test
  void insertNamesThem() {
    var insert = insertInto(WRITER).set(WRITER.id, 2L).set(WRITER.name, "Ann");
    assertThat(insert.onConflict(WRITER.uniqueName).doNothing().sql())
        .isEqualTo(
            "INSERT INTO \"writer\" (\"id\", \"name\") VALUES (?, ?) ON CONFLICT ON CONSTRAINT"
                + " \"writer_name_key\" DO NOTHING");
    assertThat(conn.exec(insert.onConflict(WRITER.uniqueName).doUpdate(WRITER.id))).isEqualTo(1);

    var book =
        insertInto(BOOK)
            .set(BOOK.title, "One")
            .set(BOOK.writerId, 2L)
            .set(BOOK.pages, 1)
            .set(BOOK.free, true);
    assertThat(book.onConflict(BOOK.indexLower).doNothing().sql())
        .endsWith(" ON CONFLICT ((lower(title))) WHERE free DO NOTHING");
    assertThat(conn.exec(book)).isEqualTo(1);
    assertThat(conn.exec(book.onConflict(BOOK.indexLower).doNothing())).isZero();
    assertThat(conn.exec(book.onConflict(BOOK.uniqueTitleWriterId).doUpdate(BOOK.pages)))
        .isEqualTo(1);
  }

  @Test
  void aDeferrableConstraintDecidesNothing() {
    var insert = insertInto(MEMBER).set(MEMBER.nick, "x").onConflict(MEMBER.oneEmail).doNothing();

    assertThatIllegalStateException()
        .isThrownBy(insert::sql)
        .withMessage(
            "The constraint one_email is deferrable, and PostgreSQL takes none such in ON CONFLICT."
                + " Make it not deferrable, or add a unique index and name that");
    assertThat(CLUB.founderKey.referencedTable()).isEqualTo(MEMBER);
  }

  @Test
  void failuresTellTheirConstraint() {
    conn.insert(new Book(1L, "One", 1, 10, true));

    violates(() -> conn.insert(new Writer(2L, "Ann")), "uniqueName");
    violates(() -> conn.insert(new Writer(1L, "Bob")), "primaryKey");
    violates(() -> conn.insert(new Book(2L, "Two", 7, 10, true)), "writerKey");
    violates(() -> conn.insert(new Book(2L, "Two", 1, 0, true)), "checkPages");
    violates(() -> conn.insert(new Book(2L, "ONE", 1, 10, true)), "indexLower");
    violates(() -> conn.insert(new Book(2L, "One", 1, 10, false)), "uniqueTitleWriterId");
    violates(() -> conn.exec(insertInto(WRITER).set(WRITER.id, 5L)), "");
  }

  /** That it is this one, and none of the others. */
  private static void violates(Runnable write, String expected) {
    QueryException failure = catchThrowableOfType(QueryException.class, write::run);
    List<String> found =
        Stream.of(
                failure.violates(WRITER.uniqueName) ? "uniqueName" : "",
                failure.violates(WRITER.primaryKeyConstraint()) ? "primaryKey" : "",
                failure.violates(BOOK.primaryKeyConstraint()) ? "primaryKey of book" : "",
                failure.violates(BOOK.writerKey) ? "writerKey" : "",
                failure.violates(BOOK.checkPages) ? "checkPages" : "",
                failure.violates(BOOK.indexLower) ? "indexLower" : "",
                failure.violates(BOOK.uniqueTitleWriterId) ? "uniqueTitleWriterId" : "")
            .filter(name -> !name.isEmpty())
            .toList();
    assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void partitionsAreTheirTable() {
    Visit visit = new Visit(1, LocalDate.of(2026, 3, 1), 1, "/a");
    conn.insert(visit);
    conn.insert(new Visit(1, LocalDate.of(2030, 3, 1), 1, "/a"));

    QueryException sameKey =
        catchThrowableOfType(
            QueryException.class, () -> conn.insert(new Visit(1, visit.day(), 1, "/b")));
    assertThat(sameKey.table()).isEqualTo("visit 2026");
    assertThat(sameKey.violates(VISIT.primaryKeyConstraint())).isTrue();
    assertThat(sameKey.violates(VISIT.uniquePageDaySite)).isFalse();

    QueryException samePage =
        catchThrowableOfType(
            QueryException.class, () -> conn.insert(new Visit(2, visit.day(), 1, "/a")));
    assertThat(samePage.violates(VISIT.uniquePageDaySite)).isTrue();
    assertThat(samePage.violates(VISIT.checkPage)).isFalse();

    QueryException noPage =
        catchThrowableOfType(
            QueryException.class, () -> conn.insert(new Visit(2, visit.day(), 1, "a")));
    assertThat(noPage.violates(VISIT.checkPage)).isTrue();
  }
}
