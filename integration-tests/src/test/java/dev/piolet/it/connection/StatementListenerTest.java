package dev.piolet.it.connection;

import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.it.CapturedLog;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the log and a listener are told of statements. */
class StatementListenerTest extends ConnectionFixture {
  private final List<ExecutedStatement> told = new ArrayList<>();

  private DBConnection listened() throws SQLException {
    return connect(
        DBConnectionOptions.defaults().listener(DatabaseListener.afterStatements(told::add)));
  }

  private DBConnection connect(DBConnectionOptions options) throws SQLException {
    return new DBConnection(dataSource.getConnection(), options);
  }

  @Test
  void isToldOfEveryKindOfCall() throws SQLException {
    try (DBConnection own = listened()) {
      Office office = own.insert(new Office(null, "a"));
      own.get(OFFICE, office.id());
      own.exec(update(OFFICE).set(OFFICE.city, "b").all());
      own.forEach(select(OFFICE), read -> {});
      own.copyOut(select(OFFICE.city), read -> {});
      own.copyIn(OFFICE, List.of(new Office(7L, "c")));
    }
    assertThat(told)
        .extracting(execution -> execution.statement().sql().substring(0, 6), e -> e.rows())
        .contains(
            tuple("INSERT", 1L),
            tuple("SELECT", 1L),
            tuple("UPDATE", 1L),
            tuple("COPY (", 1L),
            tuple("COPY \"", 1L));
    assertThat(told).allMatch(execution -> execution.failure().isEmpty());
  }

  /** These go past whatever wraps the JDBC driver. */
  @Test
  void isToldOfStatementsThatAreSentTogetherWithTimesThatAddUp() throws SQLException {
    long start;
    try (DBConnection own = listened()) {
      start = System.nanoTime();
      var unused =
          own.pipeline(
              sql("SELECT 'a'").into(OFFICE.city),
              sql("SELECT pg_sleep(0.2)::text").into(OFFICE.city),
              sql("SELECT 'b'").into(OFFICE.city));
      assertThat(unused).isNotNull();
    }
    assertThat(told)
        .extracting(each -> each.statement().place(), each -> each.statement().batchSize())
        .containsExactly(tuple(0, 3), tuple(1, 3), tuple(2, 3));
    assertThat(told).extracting(each -> each.statement().batch()).containsOnly(1L);
    Duration sum =
        told.stream().map(ExecutedStatement::duration).reduce(Duration.ZERO, Duration::plus);
    assertThat(sum).isLessThanOrEqualTo(Duration.ofNanos(System.nanoTime() - start));
  }

  @Test
  void isToldOfFailures() throws SQLException {
    try (DBConnection own = listened()) {
      own.insert(new User("a", "a@x"));
      told.clear();
      Throwable single = catchThrowable(() -> own.insert(new User("b", "a@x")));
      Throwable piped = catchThrowable(() -> own.pipeline(sql("SELECT 1"), sql("SELECT 1 / 0")));

      assertThat(told)
          .extracting(e -> e.failure().orElse(null))
          .containsExactly(single, null, piped);
      assertThat(told.get(2).statement().place()).isEqualTo(1);
    }
  }

  @Test
  void whatAListenerThrowsIsLoggedAndLosesNothing() throws SQLException {
    DBConnectionOptions failing =
        DBConnectionOptions.defaults()
            .listener(
                DatabaseListener.afterStatements(
                    execution -> {
                      throw new IllegalStateException("of the listener");
                    }));
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = connect(failing)) {
      own.insert(new Office(null, "a"));
      assertThat(log.lines()).anyMatch(line -> line.startsWith("ERROR The listener"));
    }
    assertThat(rows("SELECT city FROM office")).containsExactly("a");
  }

  @Test
  void theLogTellsFailuresAndPlaces() throws SQLException {
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = connect(DBConnectionOptions.defaults())) {
      assertThatThrownBy(() -> own.exec(sql("SELECT 1 / 0"))).isInstanceOf(QueryException.class);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .matches("DEBUG [0-9.]+ ms, failed with SQLSTATE 22012: SELECT 1 / 0");
      var unused = own.pipeline(select(OFFICE), select(USER));
      assertThat(unused).isNotNull();
      assertThat(log.lines().get(2)).contains(" ms, 0 rows, statement 1 of a batch: SELECT");
    }
  }

  @Test
  void aLineIsCut() throws SQLException {
    String marks = String.join(", ", Collections.nCopies(60_000, "?"));
    Object[] given = Collections.nCopies(60_000, "x".repeat(30)).toArray();
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = connect(DBConnectionOptions.defaults().logValues(true))) {
      own.exec(sql("UPDATE office SET city = 'a' WHERE city IN (" + marks + ")", given));

      assertThat(log.lines())
          .singleElement()
          .asString()
          .hasSizeLessThan(7_000)
          .endsWith("… (60000 values)]");
    }
  }
}
