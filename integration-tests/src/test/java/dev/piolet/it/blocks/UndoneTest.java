package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.it.blocks.Stock_PartTable.PART;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.error.RowCountException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.blocks.Stock.Item;
import dev.piolet.it.blocks.Stock.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not stored has no key, and its number is nobody else's. */
class UndoneTest extends BlocksFixture {
  private static final String PARTS = "\"the \"\"store\"\"\".\"Part's\"";

  private Part taken;

  @BeforeEach
  void take() {
    taken = conn.insert(Part.of("taken"));
  }

  private static List<Part> parts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Part.of(i == count - 1 ? "taken" : "part " + i))
        .toList();
  }

  private static void assertWithoutKeys(List<Part> parts) {
    assertThat(parts).extracting(part -> part.id).containsOnlyNulls();
  }

  /** Alone, as VALUES, as arrays and by COPY. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 7_000})
  void aFailureTakesKeysBack(int count) {
    List<Part> parts = parts(count);

    assertThatThrownBy(() -> conn.insert(parts)).isInstanceOf(UniqueViolationException.class);

    assertWithoutKeys(parts);
    parts.get(count - 1).name = "free";
    assertThat(conn.insert(parts)).isEqualTo(parts);
    assertThat(parts.get(0).id).isEqualTo(2 + count);
    assertThat(rows("SELECT count(*) FROM " + PARTS)).containsExactly(String.valueOf(count + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void soItDoesInATransactionThatGoesOn(int count) {
    List<Part> parts = parts(count);
    Part before = Part.of("before");

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(before);
                      assertThatThrownBy(() -> conn.insert(parts))
                          .isInstanceOf(UniqueViolationException.class);
                      assertWithoutKeys(parts);
                      assertThat(before.id).isNotNull();
                      conn.insert(Part.of("after"));
                    }))
        .isInstanceOf(QueryException.class);

    assertWithoutKeys(parts);
    assertThat(before.id).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void soItDoesInATransactionOfTheCaller(int count) throws SQLException {
    List<Part> parts = parts(count);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      DBConnection joining = new DBConnection(connection, options());
      assertThatThrownBy(() -> joining.insert(parts)).isInstanceOf(UniqueViolationException.class);
      assertWithoutKeys(parts);
      connection.rollback();
      assertThat(joining.insert(Part.of("next")).id).isEqualTo(2 + count);
      connection.rollback();
    }
    assertThat(conn.exec(select(PART))).hasSize(1);
  }

  @Test
  void aRollbackTakesKeysBack() {
    Part part = Part.of("a");
    Part inSavepoint = Part.of("b");
    conn.transaction(
        () -> {
          conn.insert(part);
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            conn.insert(inSavepoint);
                            assertThat(inSavepoint.id).isEqualTo(3);
                            throw new IllegalStateException("no");
                          }))
              .hasMessage("no");
          assertThat(inSavepoint.id).isNull();
        });
    assertThat(part.id).isEqualTo(2);

    Part undone = Part.of("c");
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(List.of(undone, inSavepoint));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertWithoutKeys(List.of(undone, inSavepoint));
    assertThat(conn.insert(undone).id).isEqualTo(6);
    undone.weight = 1;
    assertThat(conn.update(undone)).isOne();
  }

  @Test
  void aUnitThatFails() {
    Part first = Part.of("first");
    Part second = Part.of("taken");
    assertThatThrownBy(
            () ->
                conn.flush(
                    work -> {
                      work.insert(first);
                      work.update(taken);
                      work.insert(second);
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertWithoutKeys(List.of(first, second));

    assertThatThrownBy(
            () ->
                conn.flush(
                    work -> {
                      work.insert(first);
                      work.then(
                          () -> {
                            assertThat(first.id).isNotNull();
                            throw new IllegalStateException("no");
                          });
                    }))
        .hasMessage("no");
    assertWithoutKeys(List.of(first));
    assertThat(conn.exec(select(PART))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 7_000})
  void rowsThatATriggerDrops(int count) {
    execute(
        "CREATE OR REPLACE FUNCTION drop_last() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " IF NEW.name = 'drop' THEN RETURN NULL; END IF; RETURN NEW; END $$;"
            + " CREATE TRIGGER drop_last BEFORE INSERT ON "
            + PARTS
            + " FOR EACH ROW EXECUTE FUNCTION drop_last()");
    List<Part> parts = parts(count);
    parts.get(count - 1).name = "drop";

    assertThatThrownBy(() -> conn.insert(parts)).isInstanceOf(RowCountException.class);

    assertWithoutKeys(parts);
    assertThat(conn.exec(select(PART))).hasSize(1);
  }

  /** Nothing is asked of a sequence for what is refused before, and nothing half done after. */
  @Test
  void aSequenceThatFails() {
    execute("ALTER SEQUENCE item_seq MAXVALUE 60");
    List<Item> items = IntStream.range(0, 90).mapToObj(i -> Item.of("item " + i)).toList();
    List<Object> mixed = List.of(Part.of("a"), items.get(0), items.get(1));

    assertThatThrownBy(() -> conn.insert(items)).isInstanceOf(QueryException.class);
    assertThat(conn.exec(select(ITEM))).isEmpty();

    execute("DROP SEQUENCE item_seq CASCADE");
    assertThatThrownBy(() -> conn.insert(mixed)).isInstanceOf(QueryException.class);
    assertWithoutKeys(List.of((Part) mixed.get(0)));
    assertThat(conn.exec(select(PART))).hasSize(1);
  }
}
