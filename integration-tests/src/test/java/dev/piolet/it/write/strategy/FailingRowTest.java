package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.simple;
import static dev.piolet.it.write.strategy.NumberedTable.NUMBERED;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.piolet.error.QueryException;
import dev.piolet.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which row a failure tells of: the sixth where PostgreSQL says so much, and else none. */
class FailingRowTest extends CaseFixture {
  /** What PostgreSQL tells of whichever row it is in. */
  private static final List<String> TOLD =
      List.of(
          "a foreign key violated",
          "a unique value that is there",
          "NULL where it cannot be",
          "a value that Java refuses");

  static Stream<Arguments> inEveryWay() {
    return HardCases.failures()
        .filter(hard -> hard.table().equals(SIMPLE))
        .flatMap(hard -> Stream.of(Way.values()).map(way -> Arguments.of(hard, way)));
  }

  @ParameterizedTest
  @MethodSource("inEveryWay")
  <M> void isTold(Case<M> hard, Way way) throws SQLException {
    prepare(hard);

    Answer answer = Answer.of(hard, conn, way);

    boolean isTold = TOLD.contains(hard.name()) || way == Way.SINGLE || way == Way.COPY;
    assertThat(answer.row()).isEqualTo(isTold ? OptionalInt.of(5) : OptionalInt.empty());
    assertThat(answer.stored()).hasSameSizeAs(hard.before().get());
    assertThat(answer.given()).allSatisfy(row -> assertThat(row.get(0)).isEqualTo("NULL"));
  }

  /** The place is that in the list of the call, whatever the tables of the others. */
  @ParameterizedTest
  @EnumSource
  void amongModelsOfSeveralTables(Way way) throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    List<Object> models = new ArrayList<>(simple(4));
    models.add(2, new Numbered(null, 1));
    models.add(2, new Numbered(null, 2));
    models.add(Simple.of(9, "a\0"));

    QueryException failure =
        catchThrowableOfType(
            QueryException.class, () -> way.writer(conn.connection()).insert(models));

    assertThat(failure.rowIndex()).hasValue(6);
    assertThat(failure)
        .hasMessageContaining("\"simple\".\"name\" is refused")
        .hasMessageEndingWith("Row: 6 of the list, from 0");
    assertThat(conn.exec(select(NUMBERED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"VALUES", "UNNEST"})
  void isNotTheFirstOfTwoThatHaveTheValue(Way way) throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    List<Simple> twice = simple(4);
    twice.get(1).name = "name 3";

    UniqueViolationException failure =
        catchThrowableOfType(
            UniqueViolationException.class, () -> way.writer(conn.connection()).insert(twice));

    assertThat(failure.rowIndex()).isEmpty();
  }

  /** A check names no value, so that only a statement of one row tells its row. */
  @Test
  void ofEachOfAFewUpdates() throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    List<Simple> stored = conn.insert(simple(17));
    execute("ALTER TABLE simple ADD CHECK (place < 100)");
    stored.get(9).place = 100;

    QueryException ofFew =
        catchThrowableOfType(QueryException.class, () -> conn.update(stored.subList(1, 17)));
    QueryException ofMany = catchThrowableOfType(QueryException.class, () -> conn.update(stored));

    assertThat(ofFew.rowIndex()).hasValue(8);
    assertThat(ofMany.rowIndex()).isEmpty();
    assertThat(conn.exec(select(SIMPLE.place).where(SIMPLE.place.ge(17)))).isEmpty();
  }

  @Test
  void ofAnUpdateAndOfAnUpsert() throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    List<Simple> stored = conn.insert(simple(20));
    stored.forEach(row -> row.name = "other " + row.place);
    stored.get(7).name = "name 15";
    List<Simple> first = stored.subList(0, 10);

    QueryException update = catchThrowableOfType(QueryException.class, () -> conn.update(first));
    assertThat(update.rowIndex()).hasValue(7);
    assertThat(update.column()).isEqualTo("name");

    QueryException upsert =
        catchThrowableOfType(
            QueryException.class, () -> conn.upsert(first, onConflict(SIMPLE.id).doUpdateAll()));
    assertThat(upsert.rowIndex()).hasValue(7);
  }

  @Test
  void isNoneOfAStatement() throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of, "DROP TABLE simple"));

    QueryException failure =
        catchThrowableOfType(QueryException.class, () -> conn.insert(Simple.of(1, "a")));

    assertThat(failure.rowIndex()).isEmpty();
  }
}
