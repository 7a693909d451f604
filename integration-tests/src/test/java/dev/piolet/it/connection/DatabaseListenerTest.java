package dev.piolet.it.connection;

import static dev.piolet.it.connection.ArticleTable.ARTICLE;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.it.CapturedLog;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.observe.SentStatement;
import dev.piolet.observe.SlowStatements;
import dev.piolet.observe.SqlComments;
import dev.piolet.observe.StatementObserver;
import dev.piolet.observe.TransactionObserver;
import dev.piolet.query.Tuple2;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** All that a listener is told, in its order; and what it adds to statements. */
class DatabaseListenerTest extends ConnectionFixture {
  private static final String OWN_TEXT =
      "SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid()";

  private final List<String> events = new ArrayList<>();
  private final List<ExecutedStatement> executed = new ArrayList<>();
  private final Map<String, String> comment = new LinkedHashMap<>();

  private final DatabaseListener listener =
      new DatabaseListener() {
        @Override
        public StatementObserver sending(SentStatement statement) {
          events.add("sending " + statement.summary());
          return new StatementObserver() {
            @Override
            public void executed(ExecutedStatement execution) {
              done(execution);
            }

            @Override
            public Map<String, String> comment() {
              return comment;
            }
          };
        }

        private void done(ExecutedStatement execution) {
          executed.add(execution);
          events.add(
              (execution.failure().isPresent() ? "failed " : "executed ")
                  + execution.statement().summary());
        }

        @Override
        public TransactionObserver transactionBegun() {
          events.add("begun");
          return (outcome, duration) -> {
            assertThat(duration).isPositive();
            events.add("ended " + outcome);
          };
        }

        @Override
        public void connectionBorrowed(Duration waited) {
          assertThat(waited).isPositive();
          events.add("borrowed");
        }

        @Override
        public void connectionRefused(Duration waited, Throwable failure) {
          events.add("refused " + failure.getMessage());
        }

        @Override
        public void connectionReturned(Duration held, boolean isAborted) {
          assertThat(held).isPositive();
          events.add(isAborted ? "aborted" : "returned");
        }
      };

  private final DBConnectionOptions options = DBConnectionOptions.defaults().listener(listener);

  private DBConnection connect() throws SQLException {
    return new DBConnection(dataSource.getConnection(), options);
  }

  @Test
  void beginAndCommitAreStatementsOfTheirTrips() throws SQLException {
    try (DBConnection own = connect()) {
      own.transaction(
          () -> {
            own.exec(update(OFFICE).set(OFFICE.city, "b").all());
            own.savepoint(() -> own.exec(select(USER)));
            own.exec(select(OFFICE));
          });
    }
    assertThat(events)
        .containsExactly(
            "begun",
            "sending BEGIN",
            "executed BEGIN",
            "sending UPDATE office",
            "executed UPDATE office",
            "sending SAVEPOINT",
            "executed SAVEPOINT",
            "sending SELECT user",
            "executed SELECT user",
            "sending RELEASE",
            "executed RELEASE",
            "sending SELECT office",
            "executed SELECT office",
            "sending COMMIT",
            "executed COMMIT",
            "ended COMMITTED");
    assertThat(executed)
        .extracting(each -> each.statement().batch())
        .containsExactly(1L, 1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void aTransactionThatSendsNothingHasNoStatements() throws SQLException {
    try (DBConnection own = connect()) {
      own.transaction(() -> {});
      assertThatThrownBy(
              () ->
                  own.transaction(
                      () -> {
                        throw new IllegalStateException();
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(events).containsExactly("begun", "ended COMMITTED", "begun", "ended ROLLED_BACK");
  }

  @Test
  void aFailureIsRolledBack() throws SQLException {
    try (DBConnection own = connect()) {
      Throwable failure =
          catchThrowable(() -> own.transaction(() -> own.exec(sql("SELECT 1 / 0"))));
      assertThat(executed.get(1).failure()).containsSame(failure);
    }
    assertThat(events)
        .containsSubsequence(
            "begun", "failed SELECT", "sending ROLLBACK", "executed ROLLBACK", "ended ROLLED_BACK");
  }

  /** What the rows of a statement are read with may fail: the statement must not stay open. */
  @Test
  void whatAConsumerThrowsEndsTheStatement() throws SQLException {
    try (DBConnection own = connect()) {
      own.insert(List.of(new Office(null, "a"), new Office(null, "b")));
      executed.clear();
      IllegalStateException thrown = new IllegalStateException("of the consumer");
      for (int i = 0; i < 2; i++) {
        boolean copies = i == 1;
        assertThatThrownBy(
                () -> {
                  if (copies) {
                    own.copyOut(select(OFFICE), office -> fail(thrown));
                  } else {
                    own.forEach(select(OFFICE), office -> fail(thrown));
                  }
                })
            .isSameAs(thrown);
      }
    }
    assertThat(executed.stream().filter(each -> each.failure().isPresent()))
        .extracting(each -> each.statement().summary(), each -> each.failure().orElseThrow())
        .allMatch(each -> each.toList().get(1) instanceof IllegalStateException)
        .extracting(each -> each.toList().get(0))
        .containsExactly("SELECT office", "COPY office");
  }

  private static void fail(IllegalStateException thrown) {
    throw thrown;
  }

  @Test
  void statementsOfAPipelineAreSentBeforeTheFirstAnswer() throws SQLException {
    try (DBConnection own = connect()) {
      var counts =
          own.pipeline(
              update(OFFICE).set(OFFICE.city, "b").all(), update(USER).set(USER.name, "c").all());
      assertThat(counts).isEqualTo(new Tuple2<>(0, 0));
    }
    assertThat(events)
        .containsSubsequence(
            "begun",
            "sending UPDATE office",
            "sending UPDATE user",
            "executed UPDATE office",
            "executed UPDATE user",
            "ended COMMITTED");
    assertThat(executed).extracting(each -> each.statement().operation()).contains("COMMIT");
  }

  @Test
  void whatIsBehindAFailureWasNotExecuted() throws SQLException {
    try (DBConnection own = connect()) {
      assertThatThrownBy(() -> own.pipeline(sql("SELECT 1"), sql("SELECT 1 / 0"), sql("SELECT 2")))
          .isInstanceOf(QueryException.class);
    }
    assertThat(events.stream().filter(each -> !each.startsWith("sending")))
        .containsExactly("executed SELECT", "failed SELECT", "failed SELECT");
  }

  /** Levels begin their transaction in the first round trip and end it in the last. */
  @Test
  void levelsOfListsAreTold() throws SQLException {
    try (DBConnection own = connect()) {
      User user = own.insert(new User("a", "a@x"));
      own.insert(new Article(null, "t", user.id));
      events.clear();
      var titles = list(select(ARTICLE.title).where(ARTICLE.userId.eq(USER.id)));
      assertThat(own.exec(select(row(Titles::new, USER.name, titles)))).hasSize(1);
    }
    assertThat(events)
        .startsWith("begun")
        .containsSubsequence("sending BEGIN", "sending SELECT user", "executed SELECT user")
        .containsSubsequence("sending SELECT article", "sending COMMIT", "executed SELECT article")
        .endsWith("ended COMMITTED", "executed SELECT article");
    assertThat(executed).allMatch(each -> each.failure().isEmpty());
  }

  record Titles(String name, List<String> titles) {}

  @Test
  void valuesAreToldToWhoAsks() throws SQLException {
    try (DBConnection own = connect()) {
      own.exec(update(OFFICE).set(OFFICE.city, "secret").all());
      assertThat(executed.get(0).statement().values()).isEmpty();
      assertThat(executed.get(0).toString()).doesNotContain("secret");
    }
    executed.clear();
    try (DBConnection own = new DBConnection(dataSource.getConnection(), options.logValues(true))) {
      own.exec(update(OFFICE).set(OFFICE.city, "secret").all());
      assertThat(executed.get(0).statement().values()).contains(List.of("secret"));
    }
  }

  @Test
  void commentsReachTheServerAndNotTheListener() throws SQLException {
    comment.put("route", "/a b");
    comment.put("action", "it's");
    try (DBConnection own = connect()) {
      String expected = OWN_TEXT + " /*action='it%27s',route='%2Fa%20b'*/";
      assertThat(own.exec(sql(OWN_TEXT).into(OFFICE.city).one())).isEqualTo(expected);
      assertThat(own.pipeline(sql(OWN_TEXT).into(OFFICE.city).one(), select(OFFICE)).first())
          .asString()
          .contains(expected.substring(expected.indexOf("/*")));
      own.insert(new Office(null, "a"));
      own.copyIn(OFFICE, List.of(new Office(7L, "c")));
      own.copyOut(select(OFFICE).where(OFFICE.id.eq(7L)), office -> {});
      assertThat(own.get(OFFICE, 7L)).isPresent();
      QueryException failure = (QueryException) catchThrowable(() -> own.exec(sql("SELECT 1 / 0")));
      assertThat(failure.sql()).isEqualTo("SELECT 1 / 0");
    }
    assertThat(executed)
        .extracting(each -> each.statement().sql())
        .noneMatch(s -> s.contains("/*"));
  }

  @Test
  void theCallSiteIsThePlaceInTheProgram() throws SQLException {
    DBConnectionOptions commented =
        DBConnectionOptions.defaults()
            .listener(SqlComments.of("application", "shop"))
            .listener(SqlComments.callSite());
    try (DBConnection own = new DBConnection(dataSource.getConnection(), commented)) {
      assertThat(own.exec(sql(OWN_TEXT).into(OFFICE.city).one()))
          .matches(
              ".* /\\*application='shop',code_filepath='DatabaseListenerTest.java',"
                  + "code_function='dev.piolet.it.connection.DatabaseListenerTest"
                  + ".theCallSiteIsThePlaceInTheProgram',code_lineno='\\d+'\\*/");
    }
  }

  /** A text that is the same each time is prepared, with its comment. */
  @Test
  void tellsWhatIsPrepared() throws SQLException {
    comment.put("route", "constant");
    try (DBConnection own = connect()) {
      int threshold = own.connection().unwrap(PGConnection.class).getPrepareThreshold();
      assumeTrue(threshold == 5, "a pooler's statements are not prepared");
      for (int i = 0; i < 6; i++) {
        own.exec(select(OFFICE));
        own.pipeline(select(USER), select(ARTICLE));
      }
    }
    assertThat(prepared("SELECT office")).containsExactly(false, false, false, false, true, true);
    assertThat(prepared("SELECT user")).startsWith(false).endsWith(true);
  }

  private List<Boolean> prepared(String summary) {
    return executed.stream()
        .filter(each -> each.statement().summary().equals(summary))
        .map(ExecutedStatement::isPrepared)
        .toList();
  }

  @Test
  void connectionsOfADatabaseAreTold() {
    Database db = Database.of(dataSource, options);
    db.exec(select(OFFICE));
    assertThat(events)
        .containsExactly("borrowed", "sending SELECT office", "executed SELECT office", "returned");
  }

  @Test
  void aConnectionThatIsLostIsAborted() {
    Database db = Database.of(dataSource, options);
    assertThatThrownBy(
            () -> db.exec(sql("SELECT pg_terminate_backend(pg_backend_pid())").into(OFFICE.city)))
        .isInstanceOf(QueryException.class);
    assertThat(events).contains("failed SELECT").endsWith("aborted");
  }

  @Test
  void aConnectionThatIsNotGivenIsTold() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setServerNames(new String[] {"localhost"});
    nowhere.setPortNumbers(new int[] {1});
    Database db = Database.of(nowhere, options);
    assertThatThrownBy(() -> db.exec(select(OFFICE))).isInstanceOf(NoConnectionException.class);
    assertThat(events).singleElement().asString().startsWith("refused Connection to localhost:1");
  }

  @Test
  void severalListenersAreToldInTheirOrderWhateverOneThrows() throws SQLException {
    DatabaseListener failing =
        new DatabaseListener() {
          @Override
          public @Nullable StatementObserver sending(SentStatement statement) {
            throw new AssertionError("of the listener");
          }
        };
    DatabaseListener failingLater =
        DatabaseListener.afterStatements(
            execution -> {
              throw new IllegalStateException("of the listener");
            });
    DBConnectionOptions both =
        DBConnectionOptions.defaults().listener(failing).listener(failingLater).listener(listener);
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = new DBConnection(dataSource.getConnection(), both)) {
      assertThat(own.exec(select(OFFICE))).isEmpty();
      assertThat(log.lines()).filteredOn(line -> line.startsWith("ERROR The listener")).hasSize(2);
    }
    assertThat(events).containsExactly("sending SELECT office", "executed SELECT office");
  }

  @Test
  void slowStatementsAreLoggedWithTheirPlansAndNoValues() throws SQLException {
    DBConnectionOptions slow =
        DBConnectionOptions.defaults()
            .slowStatements(SlowStatements.from(Duration.ofMillis(200)).withPlans());
    try (CapturedLog log = new CapturedLog("dev.piolet.slow");
        DBConnection own = new DBConnection(dataSource.getConnection(), slow)) {
      own.exec(select(OFFICE));
      String waiting = "SELECT city FROM office, pg_sleep(0.25) WHERE city = ?";
      own.exec(sql(waiting, "secret").into(OFFICE.city));
      own.transaction(() -> own.exec(sql(waiting, "secret").into(OFFICE.city)));

      assertThat(log.lines())
          .hasSize(2)
          .allMatch(line -> line.matches("(?s)WARN \\d+ ms, 0 rows: \\QSELECT city\\E.*"))
          .allMatch(line -> line.contains("->  Seq Scan on office"))
          .noneMatch(line -> line.contains("secret"));
    }
    try (CapturedLog log = new CapturedLog("dev.piolet.slow");
        DBConnection own = new DBConnection(dataSource.getConnection(), slow.logValues(true))) {
      assertThatThrownBy(() -> own.exec(sql("SELECT 1 / (SELECT 0 FROM pg_sleep(0.25))")))
          .isInstanceOf(QueryException.class);
      assertThat(log.lines()).singleElement().asString().contains("Function Scan on pg_sleep");
    }
  }
}
