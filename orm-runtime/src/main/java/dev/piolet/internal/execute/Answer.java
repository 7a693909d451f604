package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.observe.Sending;
import dev.piolet.query.RowReading;
import dev.piolet.query.StatementRunner;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a statement what it was answered when it was sent with others. What it asks for besides is
 * sent by itself. Not thread-safe.
 */
final class Answer implements StatementRunner {
  private final Executor executor;
  private final int index;
  private final BoundSql sent;
  private final Sending sending;
  private @Nullable Outcome outcome;

  /**
   * The answer to a statement.
   *
   * @param executor sends what else it asks for
   * @param index the statement's place among those that it was sent with
   * @param sent what was sent, which is not rendered again
   * @param sending is told what became of it
   */
  Answer(Executor executor, int index, BoundSql sent, Sending sending, Outcome outcome) {
    this.executor = executor;
    this.index = index;
    this.sent = sent;
    this.sending = sending;
    this.outcome = outcome;
  }

  /** A use of the answer. */
  @FunctionalInterface
  private interface Reading<R> {
    R read(Outcome outcome) throws SQLException;
  }

  @Override
  public <T> List<T> query(Supplier<BoundSql> statement, RowReading<T> reading) {
    if (outcome == null) {
      return executor.query(statement, reading);
    }
    return take(outcome, answer -> executor.read(answer.rows(), reading));
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    return outcome == null ? executor.execute(statement) : take(outcome, Outcome::written);
  }

  @Override
  public <T> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer) {
    return executor.stream(statement, reading, fetchSize, consumer);
  }

  private <R> R take(Outcome answer, Reading<R> reading) {
    outcome = null;
    try {
      R result = reading.read(answer);
      long rows = result instanceof List<?> list ? list.size() : answer.count();
      sending.executed(answer.nanos(), rows);
      return result;
    } catch (SQLException e) {
      QueryException failure = QueryException.inPipeline(index, sent.sql(), sent.values(), e);
      sending.failed(answer.nanos(), failure);
      throw failure;
    }
  }
}
