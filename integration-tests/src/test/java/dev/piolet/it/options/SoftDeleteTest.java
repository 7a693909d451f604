package dev.piolet.it.options;

import static dev.piolet.it.options.TagTable.TAG;
import static dev.piolet.it.options.WorkerTable.WORKER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NoRowException;
import dev.piolet.error.StaleObjectException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoftDeleteTest extends OptionsFixture {
  @Test
  void deleteMarksTheRowAndTheObject() {
    Worker ann = conn.insert(Worker.of("Ann", null));
    sent();

    assertThat(conn.delete(ann)).isEqualTo(1);

    assertThat(sent())
        .containsExactly(
            "UPDATE \"worker\" SET \"deleted_at\" = now() WHERE \"id\" = ? AND"
                + " \"worker\".\"deleted_at\" IS NULL RETURNING \"worker\".\"deleted_at\" [1]");
    assertThat(ann.deletedAt).isNotNull();
    assertThat(rows("SELECT name, deleted_at IS NOT NULL FROM worker")).containsExactly("Ann|t");
    Instant deletedAt = ann.deletedAt;
    assertThat(conn.delete(ann)).isZero();
    assertThat(ann.deletedAt).isEqualTo(deletedAt);
  }

  @Test
  void manyAreOneStatement() {
    List<Worker> people =
        conn.insert(IntStream.range(0, 20).mapToObj(i -> Worker.of("P" + i, null)).toList());
    conn.delete(people.get(3));
    execute("DELETE FROM worker WHERE name = 'P5'");
    sent();

    assertThat(conn.delete(people)).isEqualTo(18);

    assertThat(sent().get(0))
        .startsWith(
            "UPDATE \"worker\" SET \"deleted_at\" = now() FROM unnest(?) WITH ORDINALITY AS r(c1,"
                + " ord) WHERE \"worker\".\"id\" = r.c1 AND \"worker\".\"id\" = ANY(?) AND"
                + " \"worker\".\"deleted_at\" IS NULL RETURNING r.ord, \"worker\".\"deleted_at\"");
    assertThat(people).filteredOn(worker -> worker.deletedAt == null).hasToString("[P5]");
    assertThat(rows("SELECT count(*) FROM worker WHERE deleted_at IS NULL")).containsExactly("0");
  }

  @Test
  void getAndRefreshDoNotSeeDeletedRows() {
    Worker ann = conn.insert(Worker.of("Ann", null));
    Worker bob = conn.insert(Worker.of("Bob", null));
    conn.delete(ann);
    sent();

    assertThat(conn.get(WORKER, 1L)).isEmpty();
    assertThat(sent().get(0))
        .contains("WHERE \"worker\".\"id\" = ? AND \"worker\".\"deleted_at\" IS NULL");
    assertThat(conn.get(WORKER.withDeleted(), 1L)).get().hasToString("Ann");
    assertThatThrownBy(() -> conn.refresh(ann))
        .isInstanceOf(NoRowException.class)
        .hasMessageContaining("[1]");
    assertThatThrownBy(() -> conn.refresh(List.of(bob, ann))).isInstanceOf(NoRowException.class);
    ann.name = "edited";
    assertThat(conn.refresh(WORKER.withDeleted(), ann).name).isEqualTo("Ann");
    assertThat(conn.refresh(WORKER.withDeleted(), List.of(bob, ann))).containsExactly(bob, ann);
  }

  @Test
  void anObjectIsRestoredByAnUpdate() {
    Worker ann = conn.insert(Worker.of("Ann", null));
    conn.delete(ann);
    sent();

    ann.deletedAt = null;
    assertThat(conn.update(ann)).isEqualTo(1);

    assertThat(sent())
        .containsExactly("UPDATE \"worker\" SET \"deleted_at\" = ? WHERE \"id\" = ? [null, 1]");
    assertThat(conn.get(WORKER, 1L)).isPresent();
  }

  @Test
  void changesThatWereNotWrittenStillAreAfterADeletion() {
    Worker ann = conn.insert(Worker.of("Ann", null));
    ann.name = "Anna";
    conn.delete(ann);
    sent();

    conn.update(ann);

    assertThat(sent())
        .containsExactly("UPDATE \"worker\" SET \"name\" = ? WHERE \"id\" = ? [Anna, 1]");
    assertThat(rows("SELECT name, deleted_at IS NOT NULL FROM worker")).containsExactly("Anna|t");
  }

  @Test
  void aRollbackTakesTheMarkAway() {
    List<Worker> people = conn.insert(List.of(Worker.of("A", null), Worker.of("B", null)));
    try (var transaction = conn.begin()) {
      conn.delete(people.get(0));
      conn.delete(people);
      assertThat(people).allMatch(worker -> worker.deletedAt != null);
      transaction.rollback();
    }

    assertThat(people).allMatch(worker -> worker.deletedAt == null);
    assertThat(conn.update(people)).isZero();
    assertThat(conn.delete(people)).isEqualTo(2);
  }

  @Test
  void aFlagAndAVersion() {
    Tag red = conn.insert(new Tag(null, "red", false, 0));
    sent();

    assertThat(conn.delete(red)).isEqualTo(1);

    assertThat(sent())
        .containsExactly(
            "UPDATE \"tag\" SET \"deleted\" = TRUE, \"version\" = \"tag\".\"version\" + 1 WHERE"
                + " \"id\" = ? AND \"version\" = ? AND NOT (\"tag\".\"deleted\") RETURNING"
                + " \"tag\".\"deleted\", \"tag\".\"version\" [1, 0]");
    assertThat(rows("SELECT deleted, version FROM tag")).containsExactly("t|1");
    assertThatThrownBy(() -> conn.delete(red))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: []; gone: [1]");
    Tag deleted = conn.get(TAG.withDeleted(), 1).orElseThrow();
    Tag restored = conn.updateAndGet(deleted, new Tag(1, "red", false, deleted.version()));
    assertThat(restored).isEqualTo(new Tag(1, "red", false, 2));
    assertThat(conn.exec(select(TAG).one())).isEqualTo(restored);
  }

  @Test
  void manyWithVersionsAreAllOrNone() {
    List<Tag> tags =
        conn.insert(
            IntStream.rangeClosed(1, 20).mapToObj(i -> new Tag(null, "t" + i, false, 0)).toList());
    execute("UPDATE tag SET version = 5 WHERE label = 't2'");
    sent();

    assertThatThrownBy(() -> conn.delete(tags))
        .isInstanceOf(StaleObjectException.class)
        .hasMessageContaining("Changed: [2]; gone: []");
    assertThat(sent().get(0))
        .startsWith(
            "UPDATE \"tag\" SET \"deleted\" = TRUE, \"version\" = \"tag\".\"version\" + 1 FROM"
                + " unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord) WHERE \"tag\".\"id\" = r.c1 AND"
                + " \"tag\".\"id\" = ANY(?) AND \"tag\".\"version\" = r.c2 AND NOT"
                + " (\"tag\".\"deleted\") RETURNING r.ord, \"tag\".\"deleted\", \"tag\".\"version\"");
    assertThat(rows("SELECT DISTINCT deleted FROM tag")).containsExactly("f");
  }
}
