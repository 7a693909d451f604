package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.it.write.strategy.PairTable.PAIR;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Deletions by very many keys are one statement, whose parameters are as many as the key's columns.
 */
class ManyKeysTest extends CaseFixture {
  private static final int COUNT = 300_000;

  private Recorder recorder;
  private DBConnection recorded;

  @BeforeEach
  void fill() throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    execute(
        "INSERT INTO simple SELECT i, i, 'name ' || i FROM generate_series(0, %d) i"
            .formatted(COUNT));
    execute(
        "INSERT INTO pair SELECT i, 'b' || i, NULL FROM generate_series(0, %d) i".formatted(COUNT));
    recorder = new Recorder(conn.connection());
    recorded = new DBConnection(recorder.connection());
  }

  @Test
  void ofOneColumn() {
    List<Simple> models = rows(COUNT, i -> Simple.of((long) i, i, null));

    assertThat(recorded.delete(models)).isEqualTo(COUNT);

    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN", "DELETE FROM \"simple\" WHERE \"simple\".\"id\" = ANY(?)", "COMMIT");
    assertThat(conn.exec(select(SIMPLE.place))).containsExactly(COUNT);
  }

  @Test
  void ofTwoColumns() {
    List<Pair> models = rows(COUNT, i -> new Pair(i, "b" + i, null));

    assertThat(recorded.delete(models)).isEqualTo(COUNT);

    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            "DELETE FROM \"pair\" USING unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)"
                + " WHERE \"pair\".\"place\" = r.c1 AND \"pair\".\"order\" = r.c2",
            "COMMIT");
    assertThat(conn.exec(select(PAIR.place))).containsExactly(COUNT);
  }
}
