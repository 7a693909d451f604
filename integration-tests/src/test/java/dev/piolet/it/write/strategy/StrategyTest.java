package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.MadeTable.MADE;
import static dev.piolet.it.write.strategy.NumberedTable.NUMBERED;
import static dev.piolet.it.write.strategy.PairTable.PAIR;
import static dev.piolet.it.write.strategy.RichTable.RICH;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hard case in every way, compared with how single rows are written. */
@PostgresTest
class StrategyTest {
  private DBConnection conn;

  @BeforeEach
  void open(DBConnection fresh) {
    conn = fresh;
  }

  @AfterEach
  void clean() throws SQLException {
    execute("RESET ROLE");
    execute("DROP SCHEMA IF EXISTS strategy CASCADE");
    execute("DROP ROLE IF EXISTS strategy_writer");
  }

  private void execute(String sql) throws SQLException {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Empty tables of the models, and what a case wants beside them. */
  private void prepare(Case<?> hard) throws SQLException {
    clean();
    execute("CREATE ROLE strategy_writer");
    execute("CREATE SCHEMA strategy");
    execute("SET search_path = strategy");
    conn.createTables(RICH, MADE, SIMPLE, NUMBERED, PAIR);
    execute("GRANT USAGE ON SCHEMA strategy TO strategy_writer");
    execute("GRANT ALL ON ALL TABLES IN SCHEMA strategy TO strategy_writer");
    execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA strategy TO strategy_writer");
    for (String sql : hard.prepare()) {
      execute(sql);
    }
  }

  static Stream<Arguments> inEveryWay() {
    return Stream.of(
            HardCases.inserts(), HardCases.surroundings(), HardCases.failures(), HardChanges.all())
        .flatMap(cases -> cases)
        .flatMap(hard -> Stream.of(Way.values()).map(way -> Arguments.of(hard, way)));
  }

  @ParameterizedTest
  @MethodSource("inEveryWay")
  <M> void storesAndGivesTheSame(Case<M> hard, Way way) throws SQLException {
    prepare(hard);
    Answer single = Answer.of(hard, conn, Way.SINGLE);
    prepare(hard);
    Answer answer = Answer.of(hard, conn, way);

    assertThat(answer.failure()).isEqualTo(single.failure());
    assertThat(Answer.without(hard.table(), hard.varying(), answer.stored()))
        .isEqualTo(Answer.without(hard.table(), hard.varying(), single.stored()));
    assertThat(Answer.without(hard.table(), hard.varying(), answer.given()))
        .isEqualTo(Answer.without(hard.table(), hard.varying(), single.given()));
    if (answer.failure() == null && answer.given().size() == answer.stored().size()) {
      assertThat(answer.given()).containsExactlyInAnyOrderElementsOf(answer.stored());
    }
    if (answer.row().isPresent()) {
      assertThat(answer.row()).isEqualTo(single.row());
    }
  }
}
