package dev.piolet.it.schemas;

import static dev.piolet.it.schemas.DraftTable.DRAFT;
import static dev.piolet.it.schemas.StoryTable.STORY;
import static dev.piolet.it.schemas.TicketTable.TICKET;
import static dev.piolet.it.schemas.WriterTable.WRITER;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.excluded;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that write to tables in several schemas, and bulk writes. */
class SchemaWriteTest extends SchemasFixture {
  @BeforeEach
  void insert() {
    insertStories();
  }

  private List<String> writers(WriterTable table) {
    return conn.exec(select(table.name).orderBy(table.id));
  }

  @Test
  void insertsUpdatesAndDeletes() {
    assertThat(
            conn.exec(
                insertInto(OLD_WRITER)
                    .set(OLD_WRITER.name, "new")
                    .returning(OLD_WRITER.id, OLD_WRITER.name)))
        .hasSize(1);
    assertThat(
            conn.exec(
                update(OLD_WRITER)
                    .set(OLD_WRITER.name, OLD_WRITER.name.concat("!"))
                    .where(OLD_WRITER.id.eq(2L))
                    .returning(OLD_WRITER.name)))
        .containsExactly("new!");
    assertThat(conn.exec(deleteFrom(THEIR_STORY).all())).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(OLD_WRITER).where(OLD_WRITER.id.eq(2L)).returning(OLD_WRITER)))
        .extracting(writer -> writer.name)
        .containsExactly("new!");
    assertThat(writers(WRITER)).containsExactly("writer of ");
    assertThat(writers(OLD_WRITER)).containsExactly("writer of piolet_archive");
    assertThat(conn.exec(select(STORY.title))).hasSize(1);
  }

  @Test
  void copiesRowsFromOneSchemaToAnother() {
    conn.exec(deleteFrom(OLD_STORY).all());
    conn.exec(deleteFrom(OLD_WRITER).all());
    assertThat(conn.exec(insertInto(OLD_WRITER).select(select(WRITER)))).isEqualTo(1);
    assertThat(writers(OLD_WRITER)).containsExactly("writer of ");
    assertThat(
            conn.exec(
                update(OLD_WRITER)
                    .set(OLD_WRITER.name, THEIR_WRITER.name)
                    .from(THEIR_WRITER)
                    .where(THEIR_WRITER.id.eq(OLD_WRITER.id))))
        .isEqualTo(1);
    assertThat(writers(OLD_WRITER)).containsExactly("writer of " + TENANT);
    assertThat(conn.exec(deleteFrom(OLD_WRITER).using(WRITER).where(WRITER.id.eq(OLD_WRITER.id))))
        .isEqualTo(1);
  }

  @Test
  void insertsOnConflict() {
    conn.exec(
        insertInto(OLD_WRITER)
            .set(OLD_WRITER.name, "writer of piolet_archive")
            .onConflict(OLD_WRITER.name)
            .doUpdate()
            .set(OLD_WRITER.name, OLD_WRITER.name.concat(excluded(OLD_WRITER).name)));
    assertThat(writers(OLD_WRITER))
        .containsExactly("writer of piolet_archivewriter of piolet_archive");
  }

  @Test
  void merges() throws SQLException {
    assumeThat(conn.connection().getMetaData().getDatabaseMajorVersion())
        .isGreaterThanOrEqualTo(15);
    conn.exec(
        mergeInto(OLD_WRITER)
            .using(THEIR_WRITER)
            .on(THEIR_WRITER.id.eq(OLD_WRITER.id))
            .whenMatched()
            .update()
            .set(OLD_WRITER.name, THEIR_WRITER.name));
    assertThat(writers(OLD_WRITER)).containsExactly("writer of " + TENANT);
  }

  @Test
  void truncatesOneOfThem() {
    conn.exec(truncate(OLD_STORY).restartIdentity().cascade());
    assertThat(conn.exec(select(OLD_STORY))).isEmpty();
    assertThat(conn.exec(select(STORY))).hasSize(1);
  }

  @Test
  void writesInBulk() {
    for (int size : new int[] {3, 60, 3_000}) {
      List<Writer> writers =
          IntStream.range(0, size).mapToObj(i -> new Writer(size + "-" + i)).toList();
      List<Writer> stored = conn.insert(THEIR_WRITER, writers);
      assertThat(stored).allSatisfy(writer -> assertThat(writer.id).isNotNull());
      stored.forEach(writer -> writer.name += "+");
      assertThat(conn.update(stored)).isEqualTo(size);
      assertThat(conn.exec(select(THEIR_WRITER.id).where(THEIR_WRITER.name.like(size + "-%+"))))
          .hasSize(size);
      assertThat(conn.upsert(stored, onConflict(THEIR_WRITER.id).doUpdate(THEIR_WRITER.name)))
          .hasSize(size);
      assertThat(conn.refresh(stored)).hasSize(size);
      assertThat(conn.delete(stored)).isEqualTo(size);
    }
    assertThat(
            conn.copyIn(
                THEIR_WRITER,
                IntStream.range(0, 1_000).mapToObj(i -> new Writer("copied " + i)).toList()))
        .isEqualTo(1_000);
    assertThat(writers(WRITER)).containsExactly("writer of ");
    assertThat(writers(THEIR_WRITER)).hasSize(1_001);
  }

  @Test
  void tellsWhichTableRefusedARow() {
    assertThatThrownBy(() -> conn.insert(OLD_WRITER, new Writer("writer of piolet_archive")))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            failure -> {
              assertThat(failure.violates(OLD_WRITER.uniqueName)).isTrue();
              assertThat(failure.violates(THEIR_WRITER.uniqueName)).isFalse();
              assertThat(failure.schema()).isEqualTo(ARCHIVE);
            });
  }

  @Test
  void numbersRowsOfEachSchemaByItsSequence(DataSource source) throws SQLException {
    KeyBlocks keys = new KeyBlocks();
    try (DBConnection blocks =
        new DBConnection(source.getConnection(), DBConnectionOptions.defaults().keyBlocks(keys))) {
      TicketTable old = TICKET.inSchema(ARCHIVE);
      TicketTable their = TICKET.inSchema(TENANT);
      assertThat(blocks.insert(old, new Ticket(null, "1")).id()).isEqualTo(1);
      assertThat(blocks.insert(TICKET, new Ticket(null, "1")).id()).isEqualTo(1);
      assertThat(blocks.insert(their, new Ticket(null, "1")).id()).isEqualTo(1);
      assertThat(blocks.insert(old, new Ticket(null, "2")).id()).isEqualTo(2);
      assertThat(blocks.insert(their, List.of(new Ticket(null, "2"), new Ticket(null, "3"))))
          .extracting(Ticket::id)
          .containsExactly(2L, 3L);
      assertThat(blocks.exec(select(old.seat))).containsExactly("1", "2");
      assertThat(blocks.exec(select(TICKET.seat))).containsExactly("1");
    }
  }

  @Test
  void marksRowsAsDeleted() {
    DraftTable old = DRAFT.inSchema(ARCHIVE);
    Draft draft = conn.insert(old, new Draft());
    conn.insert(DRAFT, new Draft());
    assertThat(conn.delete(draft)).isEqualTo(1);
    assertThat(draft.deleted).isTrue();
    assertThat(conn.exec(select(old))).isEmpty();
    assertThat(conn.exec(select(old.withDeleted()))).hasSize(1);
    assertThat(conn.exec(select(DRAFT.withDeleted().inSchema(ARCHIVE)))).hasSize(1);
    assertThat(conn.exec(select(DRAFT))).hasSize(1);

    Draft marked = conn.exec(select(old.withDeleted()).one());
    marked.text = "seen";
    conn.update(marked);
    assertThat(conn.exec(select(old.withDeleted().text))).containsExactly("seen");
    assertThat(conn.exec(select(DRAFT.text))).containsExactly("");
  }
}
