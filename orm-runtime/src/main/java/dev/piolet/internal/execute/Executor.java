package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.DriverSupport;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.internal.observe.SendingBatch;
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
  private final Observers observers;
  private final Tracking tracking;
  private final Copies copies;
  private final CachedStatements cached;
  private long steps;
  private Runnable beforeStep = () -> {};

  /** An executor on a connection that stays the caller's to close. */
  public Executor(Connection connection, Observers observers, Tracking tracking) {
    DriverSupport.require();
    this.connection = connection;
    this.observers = observers;
    this.tracking = tracking;
    this.copies = new Copies(connection, observers, tracking);
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
    Sending sending = observers.sending(statement);
    BoundSql sent = sending.sql(statement);
    try (CachedStatements.Loan loan = cached.take(Bound.text(connection, sent))) {
      sent.bindTo(loan.statement());
      sending.with(loan.statement());
      try (ResultSet rows = loan.statement().executeQuery()) {
        Optional<M> found = reading.apply(rows, reader);
        sending.executed(found.isPresent() ? 1 : 0);
        return found;
      }
    } catch (SQLException e) {
      throw failed(sending, failure(statement, e));
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  @Override
  public <T> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer) {
    SelectedRows<T> selected = selected(reading).ofOneStatement();
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
    return withPrepared(statement.get(), count -> count, PreparedStatement::executeUpdate);
  }

  /**
   * Executes a statement of the program that takes no values: a question mark in it, as in the
   * operators of JSON, is what it is, and so are braces.
   */
  public void executeScript(String sql) {
    BoundSql statement = new BoundSql(sql, List.of());
    Sending sending = observers.sending(statement);
    try (Statement plain = connection.createStatement()) {
      plain.setEscapeProcessing(false);
      plain.execute(sending.sql(statement).sql());
      sending.executed(0);
    } catch (SQLException e) {
      throw failed(sending, failure(statement, e));
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  /**
   * Executes a statement, and calls a handler for each row that it gives.
   *
   * @return how many
   */
  public int forEachRow(BoundSql statement, RowHandler handler) {
    return withPrepared(
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

  /** How many steps of writes were sent, in all. */
  public long steps() {
    return steps;
  }

  /** Begins a step that writes, be it one that copies rows. */
  public void beginStep() {
    beforeStep.run();
    steps++;
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
    Sending sending = observers.sending(step.sql());
    BoundSql sent = sending.sql(step.sql());
    try (CachedStatements.Loan loan = cached.take(Bound.text(connection, sent))) {
      PreparedStatement statement = loan.statement();
      sent.bindTo(statement);
      sending.with(statement);
      if (!statement.execute()) {
        return handle(step, Outcome.of(statement.getUpdateCount()), sending);
      }
      try (ResultSet rows = statement.getResultSet()) {
        return handle(step, Outcome.of(rows), sending);
      }
    } catch (SQLException e) {
      throw failed(sending, step.failure(e));
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  private static <R> R handle(Step<R> step, Outcome outcome, Sending sending) throws SQLException {
    R result = step.handler().handle(outcome);
    if (sending.isObserved()) {
      sending.executed(outcome.size());
    }
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
    List<BoundSql> statements = all.stream().map(Step::sql).toList();
    try (PipelineBatch batch = batch(statements)) {
      if (batch == null) {
        return false;
      }
      beginStep();
      SendingBatch sending = sending(batch, statements, false);
      try {
        List<Outcome> outcomes = send(batch, sending, all);
        for (int i = 0; i < all.size(); i++) {
          handleOfMany(all.get(i), outcomes.get(i), sending.get(i));
        }
      } catch (RuntimeException | Error e) {
        sending.failed(e);
        throw e;
      }
      return true;
    }
  }

  private static List<Outcome> send(
      PipelineBatch batch, SendingBatch sending, List<Step<?>> together) {
    try {
      return run(batch, sending, false);
    } catch (SQLException e) {
      Step<?> step = together.get(Math.min(batch.position(), together.size() - 1));
      QueryException failure = step.failure(e);
      sending.failed(batch.outcomes(), failure);
      throw failure;
    }
  }

  private static void handleOfMany(Step<?> step, Outcome outcome, Sending sending) {
    try {
      step.handler().handle(outcome);
      executed(sending, outcome);
    } catch (SQLException e) {
      QueryException failure = step.failure(e);
      sending.failed(outcome.nanos(), failure);
      throw failure;
    }
  }

  /** Executes statements of whose sending was told. */
  static List<Outcome> run(PipelineBatch batch, SendingBatch sending, boolean inOwnTransaction)
      throws SQLException {
    List<Outcome> outcomes = batch.run(inOwnTransaction);
    sending.prepared(batch.isPrepared());
    if (inOwnTransaction) {
      sending.committed(outcomes);
    }
    return outcomes;
  }

  /** Tells that a statement was executed that was sent with others. */
  static void executed(Sending sending, Outcome outcome) throws SQLException {
    if (sending.isObserved()) {
      sending.executed(outcome.nanos(), outcome.size());
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

  /** Tells that a statement is about to be sent by itself. */
  Sending sending(BoundSql statement) {
    return observers.sending(statement);
  }

  /**
   * Tells that statements are about to be sent together, with what listeners add to them.
   *
   * @param commits whether COMMIT goes with them
   */
  SendingBatch sending(PipelineBatch batch, List<BoundSql> statements, boolean commits) {
    SendingBatch sending = observers.sending(statements, commits);
    List<BoundSql> sent = sending.sql(statements);
    if (sent != statements) {
      batch.sendAs(sent.stream().map(Bound::new).toList());
    }
    return sending;
  }

  private static QueryException failure(BoundSql statement, SQLException cause) {
    return QueryException.of(statement.sql(), statement.values(), cause);
  }

  /** Tells of a statement that failed, and gives the failure. */
  private static QueryException failed(Sending sending, QueryException failure) {
    sending.failed(failure);
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
    return Bound.prepare(connection, statement, ResultSet.TYPE_SCROLL_INSENSITIVE);
  }

  /** A batch of several statements, or null where they have to be sent one by one. */
  @Nullable PipelineBatch batch(List<BoundSql> statements) {
    try {
      return sendsTogether()
          ? new PipelineBatch(connection, statements.stream().map(Bound::new).toList())
          : null;
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** The sending and reading of rows by COPY. */
  public Copies copies() {
    return copies;
  }

  /** Closes the cached statements; the connection stays open. */
  @Override
  public void close() throws SQLException {
    cached.close();
  }

  private <R> R withPrepared(BoundSql statement, ToLongFunction<R> rows, Use<R> use) {
    Sending sending = observers.sending(statement);
    try (PreparedStatement prepared = Bound.prepare(connection, sending.sql(statement))) {
      sending.with(prepared);
      R result = use.apply(prepared);
      sending.executed(rows.applyAsLong(result));
      return result;
    } catch (SQLException e) {
      throw failed(sending, failure(statement, e));
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }
}
