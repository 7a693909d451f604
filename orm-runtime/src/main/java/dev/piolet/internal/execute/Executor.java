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
  private final Beginning beginning;
  private long steps;
  private boolean mayHaveWritten;
  private Runnable beforeStep = () -> {};

  /**
   * An executor on a connection that stays the caller's to close.
   *
   * @param beginning what transactions begin with: it is sent with the first statement
   */
  public Executor(
      Connection connection, Observers observers, Tracking tracking, Beginning beginning) {
    DriverSupport.require();
    this.beginning = beginning;
    this.connection = connection;
    this.observers = observers;
    this.tracking = tracking;
    this.copies = new Copies(connection, observers, tracking, beginning);
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
      throw failure(statement, e);
    }
  }

  /** Executes the first statement of a transaction, and what that begins with, by a batch. */
  private <R> R first(PipelineBatch batch, Step<R> step) {
    try (batch) {
      Sent sent = run(batch, List.of(step.sql()), false, (at, cause) -> step.failure(cause));
      return handle(step, sent.outcomes().get(0), sent.sending().get(0));
    }
  }

  /** A maker of the exception for a failure of one of several statements. */
  @FunctionalInterface
  interface FailureAt {
    QueryException of(int position, SQLException cause);
  }

  /**
   * Statements that were sent together.
   *
   * @param outcomes what came of each
   * @param sending is told of what is made of that
   */
  record Sent(List<Outcome> outcomes, SendingBatch sending) {}

  /**
   * Sends the statements of a batch of this executor, with what the open transaction begins with.
   *
   * @param commits whether to send BEGIN before them and COMMIT after them in the same trip
   * @param failures makes the exception for the statement at a position, or for COMMIT behind them
   */
  Sent run(PipelineBatch batch, List<BoundSql> statements, boolean commits, FailureAt failures) {
    List<BoundSql> ahead = beginning.take();
    mayHaveWritten = true;
    SendingBatch sending = observers.sending(ahead, statements, commits);
    List<BoundSql> sent = sending.sql(statements);
    if (sent != statements) {
      batch.sendAs(sent.stream().map(Bound::new).toList());
    }
    try {
      List<Outcome> outcomes = batch.run(commits);
      sending.prepared(batch.isPrepared());
      sending.executedAhead(batch.outcomes());
      if (commits) {
        sending.committed(batch.outcomes());
      }
      return new Sent(outcomes, sending);
    } catch (SQLException e) {
      int position = batch.position();
      QueryException failure =
          position < 0 ? failure(ahead.get(ahead.size() + position), e) : failures.of(position, e);
      sending.failed(batch.outcomes(), failure);
      throw failure;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
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
    Sending sending = observers.sending(step.sql());
    BoundSql sent = sending.sql(step.sql());
    try (CachedStatements.Loan loan = cached.take(Bound.text(connection, sent))) {
      PreparedStatement statement = loan.statement();
      sent.bindTo(statement);
      sending.with(statement);
      if (!statement.execute()) {
        return handleAlone(step, Outcome.of(statement.getUpdateCount()), sending);
      }
      try (ResultSet rows = statement.getResultSet()) {
        return handleAlone(step, Outcome.of(rows), sending);
      }
    } catch (SQLException e) {
      throw failed(sending, step.failure(e));
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  private static <R> R handleAlone(Step<R> step, Outcome outcome, Sending sending)
      throws SQLException {
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
      Sent sent =
          run(
              batch,
              statements,
              false,
              (position, cause) -> all.get(Math.min(position, all.size() - 1)).failure(cause));
      try {
        for (int i = 0; i < all.size(); i++) {
          Object unused = handle(all.get(i), sent.outcomes().get(i), sent.sending().get(i));
        }
      } catch (RuntimeException | Error e) {
        sent.sending().failed(e);
        throw e;
      }
      return true;
    }
  }

  /** Handles what came of a statement that was sent with others. */
  private static <R> R handle(Step<R> step, Outcome outcome, Sending sending) {
    try {
      R result = step.handler().handle(outcome);
      executed(sending, outcome);
      return result;
    } catch (SQLException e) {
      QueryException failure = step.failure(e);
      sending.failed(outcome.nanos(), failure);
      throw failure;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
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

  /** The exception for the failure of a statement. */
  static QueryException failure(BoundSql statement, SQLException cause) {
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
