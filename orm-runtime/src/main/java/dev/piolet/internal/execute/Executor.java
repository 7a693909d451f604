package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.copy.CopyColumn;
import dev.piolet.internal.copy.CopyQuery;
import dev.piolet.internal.copy.CopyRows;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.trip.Outcome;
import dev.piolet.internal.trip.Trip;
import dev.piolet.query.StatementRunner;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** Sends statements over one connection: the only place that does. Not thread-safe. */
public final class Executor implements StatementRunner {
  private final Connection connection;
  private final SqlLog log;
  private final Tracking tracking;

  /** An executor on a connection that stays the caller's to close. */
  public Executor(Connection connection, SqlLog log, Tracking tracking) {
    this.connection = connection;
    this.log = log;
    this.tracking = tracking;
  }

  /** What is done with a prepared statement whose values are bound. */
  @FunctionalInterface
  private interface Use<R> {
    R apply(PreparedStatement statement) throws SQLException;
  }

  /** What is done with a row. */
  @FunctionalInterface
  public interface RowHandler {
    void accept(ResultSet row) throws SQLException;
  }

  @Override
  public <T> List<T> query(
      Supplier<BoundSql> statement, Selectable<T> selection, Predicate<TableSource> mayBeMissing) {
    return query(statement.get(), selection, mayBeMissing);
  }

  /** Executes a statement that gives rows. */
  <T> List<T> query(
      BoundSql statement, Selectable<T> selection, Predicate<TableSource> mayBeMissing) {
    return run(
        statement,
        List::size,
        prepared -> {
          try (ResultSet rows = prepared.executeQuery()) {
            return read(rows, selection, mayBeMissing);
          }
        });
  }

  /** Reads all rows. */
  <T> List<T> read(ResultSet rows, Selectable<T> selection, Predicate<TableSource> mayBeMissing)
      throws SQLException {
    checkWidth(rows, selection.expressions().size());
    return list(rows, selection.reader(new Context(mayBeMissing, tracking)));
  }

  @Override
  public <T> long stream(
      BoundSql statement,
      Selectable<T> selection,
      Predicate<TableSource> mayBeMissing,
      int fetchSize,
      Predicate<? super T> consumer) {
    RowReader<T> reader = selection.reader(new Context(mayBeMissing, tracking));
    int width = selection.expressions().size();
    return run(
        statement,
        count -> count,
        prepared -> {
          prepared.setFetchSize(fetchSize);
          try (ResultSet rows = prepared.executeQuery()) {
            checkWidth(rows, width);
            return handOn(rows, reader, consumer);
          }
        });
  }

  /** Reads the rows of a statement that writes. */
  public <T> List<T> read(ResultSet rows, Selectable<T> selection) throws SQLException {
    checkWidth(rows, selection.expressions().size());
    return list(rows, selection.reader(new Context(table -> false, tracking)));
  }

  /** A row that an outer join left out, and a NULL, reach the consumer as null. */
  @SuppressWarnings("NullAway")
  private static <T> long handOn(ResultSet rows, RowReader<T> reader, Predicate<? super T> consumer)
      throws SQLException {
    long count = 0;
    while (rows.next()) {
      count++;
      if (!consumer.test(reader.read(rows, 1))) {
        break;
      }
    }
    return count;
  }

  /** A row that an outer join left out, and a NULL, are null elements of the list. */
  @SuppressWarnings("NullAway")
  private static <T> List<T> list(ResultSet rows, RowReader<T> reader) throws SQLException {
    List<T> list = new ArrayList<>();
    while (rows.next()) {
      list.add(reader.read(rows, 1));
    }
    return list;
  }

  private static void checkWidth(ResultSet rows, int width) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    if (columns.getColumnCount() != width) {
      throw new SQLException(
          "The rows have "
              + columns.getColumnCount()
              + " columns, and what they are read into has "
              + width);
    }
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    return run(statement.get(), count -> count, PreparedStatement::executeUpdate);
  }

  /**
   * Executes a statement of the program that takes no values: a question mark in it, as in the
   * operators of JSON, is what it is, and so are braces.
   */
  public void executeScript(String sql) {
    BoundSql statement = new BoundSql(sql, List.of());
    long start = System.nanoTime();
    try (Statement plain = connection.createStatement()) {
      plain.setEscapeProcessing(false);
      plain.execute(sql);
      log.executed(statement, System.nanoTime() - start, 0);
    } catch (SQLException e) {
      throw QueryException.of(sql, List.of(), e);
    }
  }

  /**
   * Executes a statement and hands on each row that it gives.
   *
   * @return how many
   */
  public int forEachRow(BoundSql statement, RowHandler handler) {
    return run(
        statement,
        count -> count,
        prepared -> {
          int count = 0;
          try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
              handler.accept(rows);
              count++;
            }
          }
          return count;
        });
  }

  /** Runs one statement, and gives what its handler makes of the outcome. */
  public <R> R run(Step<R> step) {
    long start = System.nanoTime();
    try (PreparedStatement prepared =
        connection.prepareStatement(
            step.sql().sql(), ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
      step.sql().bindTo(prepared);
      Outcome outcome = outcome(prepared);
      R result = step.handler().handle(outcome);
      log.executed(step.sql(), System.nanoTime() - start, outcome.size());
      return result;
    } catch (SQLException e) {
      throw step.failure(e);
    }
  }

  private static Outcome outcome(PreparedStatement prepared) throws SQLException {
    return prepared.execute()
        ? Outcome.of(prepared.getResultSet())
        : Outcome.of(prepared.getUpdateCount());
  }

  /** Does work, and gives its result. */
  public <R> R run(Work<R> work) {
    runAll(work.steps());
    return work.result().get();
  }

  /** Runs several statements in order, in few round trips; the first that fails ends it. */
  public void runAll(List<Step<?>> steps) {
    if (steps.size() < 2 || !runTogether(steps)) {
      steps.forEach(this::run);
    }
  }

  private boolean runTogether(List<Step<?>> steps) {
    long start = System.nanoTime();
    try (Trip trip = trip(steps.stream().map(Step::sql).toList())) {
      if (trip == null) {
        return false;
      }
      List<Outcome> outcomes = run(trip, steps);
      long nanos = System.nanoTime() - start;
      for (int i = 0; i < steps.size(); i++) {
        handle(steps.get(i), outcomes.get(i), nanos);
      }
      return true;
    }
  }

  private static List<Outcome> run(Trip trip, List<Step<?>> steps) {
    try {
      return trip.run(false);
    } catch (SQLException e) {
      throw steps.get(trip.position()).failure(e);
    }
  }

  private void handle(Step<?> step, Outcome outcome, long nanos) {
    try {
      step.handler().handle(outcome);
      log.executed(step.sql(), nanos, outcome.size());
    } catch (SQLException e) {
      throw step.failure(e);
    }
  }

  /** Tells whether a statement failed only for what the server had prepared for it. */
  boolean willHealOnRetry(QueryException failure) {
    try {
      return failure.getCause() instanceof SQLException cause
          && connection.isWrapperFor(BaseConnection.class)
          && connection.unwrap(BaseConnection.class).getQueryExecutor().willHealOnRetry(cause);
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return false;
    }
  }

  /** Logs a statement that was sent with others. */
  void log(BoundSql statement, long nanos, long rows) {
    log.executed(statement, nanos, rows);
  }

  /** A trip of several statements, or null where they have to be sent one by one. */
  @Nullable Trip trip(List<BoundSql> statements) {
    try {
      return Trip.isPossible(connection) ? new Trip(connection, statements) : null;
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** Tells whether the connection is, or wraps, one that can copy. */
  public boolean canCopy() {
    try {
      return connection.isWrapperFor(BaseConnection.class);
    } catch (SQLException e) {
      return false;
    }
  }

  /** A copy into given columns of a table. */
  public <M> CopyRows<M> copyInto(Table<M> table, List<CopyColumn<M, ?>> columns) {
    return CopyRows.into(connection, table, columns);
  }

  /**
   * Sends models as rows by COPY.
   *
   * @param positions gives the place in the caller's list of one of them
   * @return the number of rows that the table took
   */
  public <M> long copy(CopyRows<M> rows, Iterator<? extends M> models, IntUnaryOperator positions) {
    long start = System.nanoTime();
    long count = rows.send(models, positions);
    log.executed(rows.sql(), System.nanoTime() - start, count);
    return count;
  }

  /**
   * Reads the rows of a query by COPY, and hands them on. A transaction has to be open.
   *
   * @return the number of rows
   */
  <T> long copyOut(
      BoundSql statement,
      Selectable<T> selection,
      Predicate<TableSource> mayBeMissing,
      Predicate<? super T> consumer) {
    RowReader<T> reader = selection.reader(new Context(mayBeMissing, tracking));
    int width = selection.expressions().size();
    long start = System.nanoTime();
    try {
      CopyQuery copy = CopyQuery.of(connection, statement);
      long count =
          copy.read(
              rows -> {
                checkWidth(rows, width);
                return handOn(rows, reader, consumer);
              });
      log.executed(copy.sql(), System.nanoTime() - start, count);
      return count;
    } catch (SQLException e) {
      throw QueryException.of(statement.sql(), statement.values(), e);
    }
  }

  private <R> R run(BoundSql statement, ToLongFunction<R> rows, Use<R> use) {
    long start = System.nanoTime();
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      statement.bindTo(prepared);
      R result = use.apply(prepared);
      log.executed(statement, System.nanoTime() - start, rows.applyAsLong(result));
      return result;
    } catch (SQLException e) {
      throw QueryException.of(statement.sql(), statement.values(), e);
    }
  }

  private record Context(Predicate<TableSource> missing, Tracking tracking) implements ReadContext {
    @Override
    public boolean mayBeMissing(TableSource table) {
      return missing.test(table);
    }

    @Override
    public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
      return tracking.observe(table, reader);
    }
  }
}
