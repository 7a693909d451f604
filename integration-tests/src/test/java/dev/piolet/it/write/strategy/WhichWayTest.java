package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.it.write.strategy.HardCases.simple;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.internal.write.WriteStrategy;
import dev.piolet.internal.write.Writer;
import dev.piolet.it.Recorder;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way is chosen by the number of rows, and that there is none between. */
class WhichWayTest extends CaseFixture {
  private static final String INSERT = "INSERT INTO \"simple\" (\"place\", \"name\")";

  @BeforeEach
  void fill() throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
  }

  /** What is sent when rows are inserted, without BEGIN and COMMIT. */
  private List<String> sent(List<Simple> rows) {
    Recorder recorder = new Recorder(conn.connection());
    List<Simple> stored = new DBConnection(recorder.connection()).insert(rows);
    assertStored(stored);
    return recorder.sent().stream()
        .filter(sql -> !Set.of("BEGIN", "COMMIT").contains(sql))
        .toList();
  }

  private void assertStored(List<Simple> rows) {
    List<Simple> stored = conn.exec(select(SIMPLE).orderBy(SIMPLE.place));
    assertThat(stored)
        .extracting(row -> row.name)
        .isEqualTo(rows.stream().map(r -> r.name).toList());
    assertThat(stored).extracting(row -> row.id).isEqualTo(rows.stream().map(r -> r.id).toList());
  }

  @Test
  void eightRowsAreValues() {
    assertThat(sent(simple(8)))
        .containsExactly(
            INSERT + " VALUES (?, ?)" + ", (?, ?)".repeat(7) + " RETURNING \"simple\".\"id\"");
  }

  @Test
  void nineRowsAreArrays() {
    assertThat(sent(simple(9)))
        .containsExactly(
            INSERT
                + " SELECT r.c1, r.c2 FROM unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)"
                + " ORDER BY r.ord RETURNING \"simple\".\"id\"");
  }

  /** What is sent when as many rows are changed and then deleted, without BEGIN and COMMIT. */
  private List<String> sentOfChanges(int count) {
    List<Simple> rows = conn.insert(simple(count));
    Recorder recorder = new Recorder(conn.connection());
    DBConnection recorded = new DBConnection(recorder.connection());
    rows.forEach(row -> row.name += "!");
    assertThat(recorded.update(rows)).isEqualTo(count);
    assertStored(rows);
    assertThat(recorded.delete(rows)).isEqualTo(count);
    assertStored(List.of());
    return recorder.sent().stream()
        .filter(sql -> !Set.of("BEGIN", "COMMIT").contains(sql))
        .toList();
  }

  @Test
  void sixteenChangesAreStatements() {
    assertThat(sentOfChanges(16))
        .startsWith("UPDATE \"simple\" SET \"place\" = ?, \"name\" = ? WHERE \"id\" = ?")
        .endsWith("DELETE FROM \"simple\" WHERE \"id\" = ?")
        .hasSize(32);
  }

  @Test
  void seventeenChangesAreArrays() {
    assertThat(sentOfChanges(17))
        .containsExactly(
            "UPDATE \"simple\" SET \"place\" = r.c1, \"name\" = r.c2 FROM unnest(?, ?, ?) WITH"
                + " ORDINALITY AS r(c1, c2, c3, ord) WHERE \"simple\".\"id\" = r.c3 AND"
                + " \"simple\".\"id\" = ANY(?)",
            "DELETE FROM \"simple\" WHERE \"simple\".\"id\" = ANY(?)");
  }

  @Test
  void twentyThousandValuesAreCopied() {
    assertThat(sent(simple(6_666))).singleElement().asString().contains("unnest");
    conn.exec(truncate(SIMPLE));
    assertThat(sent(simple(6_667)))
        .anyMatch(sql -> sql.startsWith("SELECT nextval"))
        .noneMatch(sql -> sql.startsWith("INSERT"));
  }

  @Test
  void whatATriggerMayChangeIsNotCopied() throws SQLException {
    execute(HardCases.trigger("NEW.name := 'n' || NEW.place; RETURN NEW;"));
    List<Simple> many = simple(6_667);

    Recorder recorder = new Recorder(conn.connection());
    new DBConnection(recorder.connection()).insert(many);

    assertThat(recorder.sent()).anyMatch(sql -> sql.startsWith("INSERT"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 10})
  void numbersAroundTheBounds(int count) {
    for (Way way : Way.values()) {
      conn.exec(truncate(SIMPLE));
      assertStored(way.writer(conn.connection()).insert(SIMPLE, simple(count)));
    }
  }

  /** Each row has two parameters; one row more and there would be too many. */
  @ParameterizedTest
  @ValueSource(ints = {32_767, 32_768})
  void asManyParametersAsThereCanBe(int count) {
    Writer writer =
        Session.of(conn.connection(), new WriteStrategy(40_000, 1, 40_000, Integer.MAX_VALUE))
            .writer();

    assertStored(writer.insert(SIMPLE, simple(count)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VALUES", "UNNEST", "COPY"})
  void rowsThatAreTooLargeForOneStatement(Way way) throws SQLException {
    String megabyte = "x".repeat(1 << 20);
    List<Simple> large = rows(20, i -> Simple.of(i, i + megabyte));

    execute("ALTER TABLE simple DROP CONSTRAINT simple_name_key");
    assertStored(way.writer(conn.connection()).insert(SIMPLE, large));
  }

  /** Every number that was fetched is one row's, and the next insert goes on behind them. */
  @Test
  void keysThatWereFetchedAreUsedOnce() {
    List<Simple> copied = Way.COPY.writer(conn.connection()).insert(SIMPLE, simple(100));
    Simple next = conn.insert(Simple.of(100, "next"));

    Set<Long> keys = new HashSet<>();
    copied.forEach(row -> keys.add(row.id));
    assertThat(keys).hasSize(100).doesNotContain(next.id);
  }
}
