package dev.piolet.it.connection;

import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.query.Statement;
import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors at each place of a call, over a pool of one: the next borrower has a clean connection. */
class ErrorTest extends ConnectionFixture {
  private HikariDataSource pool;

  @BeforeEach
  void openPool() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  /** A call that ends with an error. */
  @FunctionalInterface
  interface Call {
    void on(DBConnection conn, Supplier<Error> error) throws SQLException;
  }

  /** Reads a city, and fails at the second row. */
  private record Failing(Supplier<Error> error) implements Selectable<String> {
    @Override
    public List<? extends Expression<?>> expressions() {
      return List.of(OFFICE.city);
    }

    @Override
    public RowReader<String> reader(ReadContext context) {
      return (row, first) -> {
        if (row.isFirst()) {
          return row.getString(first);
        }
        throw error.get();
      };
    }
  }

  private static Iterator<Office> endless(Supplier<Error> error) {
    return Stream.iterate(0L, i -> i + 1)
        .map(
            i -> {
              if (i == 3_000) {
                throw error.get();
              }
              return new Office(1_000 + i, "copied");
            })
        .iterator();
  }

  static Stream<Arguments> calls() {
    return Stream.of(
            call("reading a list", (conn, e) -> conn.exec(select(new Failing(e)).from(OFFICE))),
            call(
                "reading what a statement wrote",
                (conn, e) ->
                    conn.transaction(
                        () ->
                            conn.exec(
                                insertInto(OFFICE)
                                    .rows(List.of("lost", "lost"))
                                    .set(OFFICE.city, city -> city)
                                    .returning(new Failing(e))))),
            call(
                "reading a result of a pipeline",
                (conn, e) -> {
                  Statement<Integer> write = sql("INSERT INTO office (city) VALUES ('lost')");
                  conn.pipeline(write, select(new Failing(e)).from(OFFICE));
                }),
            call("a consumer", (conn, e) -> conn.forEach(select(OFFICE), o -> raise(e))),
            call("a consumer of a copy", (conn, e) -> conn.copyOut(select(OFFICE), o -> raise(e))),
            call("the source of a copy", (conn, e) -> conn.copyIn(OFFICE, endless(e))),
            call(
                "the body of a transaction",
                (conn, e) ->
                    conn.transaction(
                        () -> {
                          conn.insert(new Office(null, "lost"));
                          raise(e);
                        })),
            call(
                "a savepoint",
                (conn, e) ->
                    conn.transaction(
                        () ->
                            conn.savepoint(
                                () -> {
                                  conn.insert(new Office(null, "lost"));
                                  raise(e);
                                }))),
            call(
                "an open transaction that is closed",
                (conn, e) -> {
                  var unused = conn.begin();
                  conn.insert(new Office(null, "lost"));
                  raise(e);
                }))
        .flatMap(
            call ->
                Stream.<Supplier<Error>>of(
                        () -> new OutOfMemoryError("thrown by a test"),
                        () -> new StackOverflowError("thrown by a test"),
                        () -> new AssertionError("thrown by a test"),
                        () -> inDriver(new NoSuchMethodError("thrown by a test")))
                    .map(error -> Arguments.of(call.get()[0], call.get()[1], error)));
  }

  private static Arguments call(String name, Call call) {
    return Arguments.of(name, call);
  }

  private static void raise(Supplier<Error> error) {
    throw error.get();
  }

  /** As one that struck the driver while it took an answer. */
  private static Error inDriver(Error error) {
    StackTraceElement[] ours = error.getStackTrace();
    StackTraceElement[] trace = new StackTraceElement[ours.length + 1];
    trace[0] = new StackTraceElement("org.postgresql.core.v3.QueryExecutorImpl", "x", "x.java", 1);
    System.arraycopy(ours, 0, trace, 1, ours.length);
    error.setStackTrace(trace);
    return error;
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("calls")
  void theNextBorrowerHasACleanConnection(String name, Call call, Supplier<Error> error)
      throws SQLException {
    conn.insert(List.of(new Office(null, "kept"), new Office(null, "kept")));

    assertThatThrownBy(
            () -> {
              try (DBConnection borrowed = new DBConnection(pool.getConnection())) {
                call.on(borrowed, error);
              }
            })
        .isInstanceOf(Error.class)
        .hasMessage("thrown by a test");

    try (DBConnection next = new DBConnection(pool.getConnection())) {
      assertThat(next.inTransaction()).isFalse();
      assertThat(next.connection().getAutoCommit()).isTrue();
      assertThat(next.exec(select(OFFICE.city)).size()).isEqualTo(2);
      next.insert(new Office(null, "next"));
    }
    assertThat(rows("SELECT city FROM office ORDER BY id")).containsExactly("kept", "kept", "next");
  }
}
