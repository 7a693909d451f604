package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.DriverSupport;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.RowReading;
import dev.piolet.query.StatementRunner;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends statements over one connection, as nothing else does but its {@link #copies}. Not
 * thread-safe.
 */
public final class Executor implements StatementRunner, AutoCloseable {
  private final Connection connection;
  private final SqlLog log;
  private final Tracking tracking;
  private final Copies copies;
  private final CachedStatements cached;
  private final Beginning beginning;
  private long steps;
  private boolean mayHaveWritten;
  private Runnable beforeStep = () -> {};

  /**
   * An executor on a connection that stays the caller's to close.
   *
   * @param beginning what transactions begin with: it is sent with the first statement
   */
  public Executor(Connection connection, SqlLog log, Tracking tracking, Beginning beginning) {
    DriverSupport.require();
    this.beginning = beginning;
    this.connection = connection;
    this.log = log;
    this.tracking = tracking;
    this.copies = new Copies(connection, log, tracking, beginning);
    this.cached = new CachedStatements(connection);
  }

  /** A use of a prepared statement whose values are bound. */
  @FunctionalInterface
  private interface Use<R> {
    R apply(PreparedStatement statement) throws SQLException;
  }

  /** A search for a model in the rows of a query. */
  @FunctionalInterface
  interface Reading<M> {
    Optional<M> apply(ResultSet rows, RowReader<M> reader) throws SQLException;
  }

  /** A handler of a row. */
  @FunctionalInterface
  public interface RowHandler {
    void accept(ResultSet row) throws SQLException;
  }

  @Override
  public <T> List<T> query(Supplier<BoundSql> statement, RowReading<T> reading) {
    return query(statement.get(), reading, selected(reading));
  }

  /** How rows are read into what is selected. */
  <T> SelectedRows<T> selected(RowReading<T> reading) {
    return SelectedRows.of(reading, tracking, connection);
  }

  /** Executes a statement that gives all that is to be read. */
  <T> List<T> query(BoundSql statement, RowReading<T> reading, SelectedRows<T> selected) {
    SelectedRows<T> rowsOfOne = selected.ofOneStatement();
    mayHaveWritten |= reading.mayWrite();
    PipelineBatch first = first(statement);
    if (first != null) {
      return first(
          first.reading(reading.maxRows()),
          new Step<>(statement, answer -> rowsOfOne.list(answer.rows())));
    }
    return withPrepared(
        statement,
        List::size,
        prepared -> {
          if (reading.maxRows() > 0) {
            prepared.setMaxRows(reading.maxRows());
          }
          try (ResultSet rows = prepared.executeQuery()) {
            return rowsOfOne.list(rows);
          }
        });
  }

  /** Reads all rows. */
  <T> List<T> read(ResultSet rows, RowReading<T> reading) throws SQLException {
    return selected(reading).ofOneStatement().list(rows);
  }

  /**
   * Executes a query of whole rows of a table, whose text is made once: what is prepared for it is
   * cached.
   *
   * @param reading takes the rows, before the first, and what reads one
   */
  <M> Optional<M> find(BoundSql statement, Table<M> table, Reading<M> reading) {
    RowReader<M> reader = selected(RowReading.of(table)).reader();
    PipelineBatch first = first(statement);
    if (first != null) {
      return first(first, new Step<>(statement, answer -> reading.apply(answer.rows(), reader)));
    }
    long start = System.nanoTime();
    try (CachedStatements.Loan loan = cached.take(Bound.text(connection, statement))) {
      statement.bindTo(loan.statement());
      try (ResultSet rows = loan.statement().executeQuery()) {
        Optional<M> found = reading.apply(rows, reader);
        log.executed(statement, System.nanoTime() - start, found.isPresent() ? 1 : 0);
        return found;
      }
    } catch (SQLException e) {
      QueryException failure = QueryException.of(statement.sql(), statement.values(), e);
      throw failed(statement, System.nanoTime() - start, failure);
    }
  }

  @Override
  public <T> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer) {
    SelectedRows<T> selected = selected(reading).ofOneStatement();
    mayHaveWritten |= reading.mayWrite();
    beginning.send();
    return withPrepared(
        statement,
        count -> count,
        prepared -> {
          prepared.setFetchSize(fetchSize);
          BinaryTransfer.askFor(prepared);
          try (ResultSet rows = prepared.executeQuery()) {
            return selected.forEach(rows, consumer);
          }
        });
  }

  /** Reads the rows of a statement that writes. */
  public <T> List<T> read(ResultSet rows, Selectable<T> selection) throws SQLException {
    return read(rows, RowReading.of(selection));
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    BoundSql bound = statement.get();
    mayHaveWritten = true;
    PipelineBatch first = first(bound);
    return first == null
        ? withPrepared(bound, count -> count, PreparedStatement::executeUpdate)
        : first(first, new Step<>(bound, Outcome::written));
  }

  /**
   * Executes a statement of the program that takes no values: a question mark in it, as in the
   * operators of JSON, is what it is, and so are braces.
   */
  public void executeScript(String sql) {
    BoundSql statement = new BoundSql(sql, List.of());
    mayHaveWritten = true;
    beginning.send();
    long start = System.nanoTime();
    try (Statement plain = connection.createStatement()) {
      plain.setEscapeProcessing(false);
      plain.execute(sql);
      log.executed(statement, System.nanoTime() - start, 0);
    } catch (SQLException e) {
      throw failed(statement, System.nanoTime() - start, QueryException.of(sql, List.of(), e));
    }
  }

  /**
   * Executes a statement, and calls a handler for each row that it gives.
   *
   * @return how many
   */
  public int forEachRow(BoundSql statement, RowHandler handler) {
    PipelineBatch first = first(statement);
    if (first != null) {
      return first(first, new Step<>(statement, answer -> handleAll(answer.rows(), handler)));
    }
    return withPrepared(
        statement,
        count -> count,
        prepared -> {
          try (ResultSet rows = prepared.executeQuery()) {
            return handleAll(rows, handler);
          }
        });
  }

  private static int handleAll(ResultSet rows, RowHandler handler) throws SQLException {
    int count = 0;
    while (rows.next()) {
      handler.accept(rows);
      count++;
    }
    return count;
  }

  /**
   * A batch of a statement, where what the open transaction begins with waits to be sent with it.
   * Where the two cannot be sent together, that is sent here.
   *
   * @return null where the statement is to be sent by itself
   */
  private @Nullable PipelineBatch first(BoundSql statement) {
    if (!beginning.isWaiting()) {
      return null;
    }
    PipelineBatch batch = batch(List.of(statement));
    if (batch != null) {
      if (isSingle(batch, statement)) {
        return batch;
      }
      batch.close();
    }
    beginning.send();
    return null;
  }

  private static boolean isSingle(PipelineBatch batch, BoundSql statement) {
    try {
      return batch.queries().areSingle();
    } catch (SQLException e) {
      batch.close();
      throw QueryException.of(statement.sql(), statement.values(), e);
    }
  }

  /** Executes the first statement of a transaction, and what that begins with, by a batch. */
  private <R> R first(PipelineBatch batch, Step<R> step) {
    try (batch) {
      Outcome answer =
          run(batch, false, (at, nanos, e) -> failed(step.sql(), nanos, step.failure(e))).get(0);
      try {
        R result = step.handler().handle(answer);
        log.executed(step.sql(), answer.nanos(), answer.size());
        return result;
      } catch (SQLException e) {
        throw failed(step.sql(), answer.nanos(), step.failure(e));
      }
    }
  }

  /** A maker of the exception for a failure of one of several statements. */
  @FunctionalInterface
  interface FailureAt {
    QueryException of(int position, long nanos, SQLException cause);
  }

  /**
   * Sends the statements of a batch of this executor, with what the open transaction begins with.
   *
   * @param failures makes the exception for the statement at a position, or for COMMIT behind them
   */
  List<Outcome> run(PipelineBatch batch, boolean commits, FailureAt failures) {
    List<BoundSql> ahead = beginning.take();
    mayHaveWritten = true;
    long start = System.nanoTime();
    try {
      return batch.run(commits);
    } catch (SQLException e) {
      int position = batch.position();
      long nanos = System.nanoTime() - start;
      if (position < 0) {
        BoundSql failed = ahead.get(ahead.size() + position);
        throw failed(failed, nanos, QueryException.of(failed.sql(), failed.values(), e));
      }
      throw failures.of(position, nanos, e);
    }
  }

  /** How many steps of writes were sent, in all. */
  public long steps() {
    return steps;
  }

  /** Begins a step that writes, be it one that copies rows. */
  public void beginStep() {
    beforeStep.run();
    steps++;
    mayHaveWritten = true;
  }

  /** Tells whether anything was sent that may write. */
  public boolean mayHaveWritten() {
    return mayHaveWritten;
  }

  /** Does work, and something else just before its first step is sent, if any is. */
  public <R> R beforeFirstStep(Runnable action, Supplier<R> work) {
    beforeStep =
        () -> {
          beforeStep = () -> {};
          action.run();
        };
    try {
      return work.get();
    } finally {
      beforeStep = () -> {};
    }
  }

  /** Runs one statement, and gives what its handler makes of the outcome. */
  public <R> R runStep(Step<R> step) {
    beginStep();
    PipelineBatch first = first(step.sql());
    if (first != null) {
      return first(first, step);
    }
    long start = System.nanoTime();
    try (CachedStatements.Loan loan = cached.take(Bound.text(connection, step.sql()))) {
      PreparedStatement statement = loan.statement();
      step.sql().bindTo(statement);
      if (!statement.execute()) {
        return handle(step, Outcome.of(statement.getUpdateCount()), start);
      }
      try (ResultSet rows = statement.getResultSet()) {
        return handle(step, Outcome.of(rows), start);
      }
    } catch (SQLException e) {
      throw failed(step.sql(), System.nanoTime() - start, step.failure(e));
    }
  }

  private <R> R handle(Step<R> step, Outcome outcome, long start) throws SQLException {
    R result = step.handler().handle(outcome);
    log.executed(step.sql(), System.nanoTime() - start, outcome.size());
    return result;
  }

  /** Does work, and gives its result. */
  public <R> R runWork(Work<R> work) {
    runSteps(work.steps());
    return work.result().get();
  }

  /** Runs several statements in order, in few round trips; the first that fails ends it. */
  public void runSteps(List<Step<?>> all) {
    if (all.size() < 2 || !runTogether(all)) {
      all.forEach(this::runStep);
    }
  }

  private boolean runTogether(List<Step<?>> all) {
    try (PipelineBatch batch = batch(all.stream().map(Step::sql).toList())) {
      if (batch == null) {
        return false;
      }
      List<Outcome> outcomes = send(batch, all);
      for (int i = 0; i < all.size(); i++) {
        handleOfMany(all.get(i), outcomes.get(i), i);
      }
      return true;
    }
  }

  private List<Outcome> send(PipelineBatch batch, List<Step<?>> together) {
    beginStep();
    return run(
        batch,
        false,
        (position, nanos, cause) -> {
          Step<?> step = together.get(Math.min(position, together.size() - 1));
          return failed(step.sql(), nanos, step.failure(cause));
        });
  }

  private void handleOfMany(Step<?> step, Outcome outcome, int index) {
    try {
      step.handler().handle(outcome);
      log.executed(step.sql(), outcome.nanos(), outcome.size(), index);
    } catch (SQLException e) {
      throw failed(step.sql(), outcome.nanos(), step.failure(e));
    }
  }

  /** The driver's own connection, or null where a wrapper hides it. */
  public @Nullable PGConnection driverConnection() {
    try {
      return connection.isWrapperFor(PGConnection.class)
          ? connection.unwrap(PGConnection.class)
          : null;
    } catch (SQLException e) {
      throw QueryException.of("UNWRAP", List.of(), e);
    }
  }

  /** Tells whether a statement failed only for what the server had prepared for it. */
  boolean willHealOnRetry(QueryException failure) {
    try {
      return failure.getCause() instanceof SQLException cause
          && DriverConnection.willHealOnRetry(connection, cause);
    } catch (SQLException e) {
      failure.addSuppressed(e);
      return false;
    }
  }

  /** Tells of a statement that was sent by itself. */
  void executed(BoundSql statement, Outcome answer) {
    log.executed(statement, answer.nanos(), sizeOf(statement, answer));
  }

  /** Tells of a statement that was sent with others. */
  void executed(BoundSql statement, Outcome answer, int index) {
    log.executed(statement, answer.nanos(), sizeOf(statement, answer), index);
  }

  private static long sizeOf(BoundSql statement, Outcome answer) {
    try {
      return answer.size();
    } catch (SQLException e) {
      throw QueryException.of(statement.sql(), statement.values(), e);
    }
  }

  /** Tells of a statement that was sent with others. */
  void executed(BoundSql statement, long nanos, long rows, int index) {
    log.executed(statement, nanos, rows, index);
  }

  /** Tells of a statement that failed, and gives the failure. */
  QueryException failed(BoundSql statement, long nanos, QueryException failure) {
    log.failed(statement, nanos, failure);
    return failure;
  }

  /** Tells whether several statements are sent together. */
  boolean sendsTogether() {
    try {
      return PipelineBatch.isPossible(connection);
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** Tells whether the driver begins transactions that cannot write. */
  boolean isReadOnly() {
    try {
      return DriverConnection.isReadOnly(connection);
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** Prepares a statement whose rows can be gone through more than once, and binds its values. */
  PreparedStatement prepareScrollable(BoundSql statement) throws SQLException {
    beginning.send();
    return Bound.prepare(connection, statement, ResultSet.TYPE_SCROLL_INSENSITIVE);
  }

  /** A batch of several statements, or null where they have to be sent one by one. */
  @Nullable PipelineBatch batch(List<BoundSql> statements) {
    try {
      return sendsTogether()
          ? new PipelineBatch(connection, bound(beginning.statements()), bound(statements))
          : null;
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  private static List<Bound> bound(List<BoundSql> statements) {
    return statements.stream().map(Bound::new).toList();
  }

  /** The sending and reading of rows by COPY. */
  public Copies copies() {
    mayHaveWritten = true;
    return copies;
  }

  /** Closes the cached statements; the connection stays open. */
  @Override
  public void close() throws SQLException {
    cached.close();
  }

  private <R> R withPrepared(BoundSql statement, ToLongFunction<R> rows, Use<R> use) {
    long start = System.nanoTime();
    try (PreparedStatement prepared = Bound.prepare(connection, statement)) {
      R result = use.apply(prepared);
      log.executed(statement, System.nanoTime() - start, rows.applyAsLong(result));
      return result;
    } catch (SQLException e) {
      throw failed(
          statement,
          System.nanoTime() - start,
          QueryException.of(statement.sql(), statement.values(), e));
    }
  }
}
