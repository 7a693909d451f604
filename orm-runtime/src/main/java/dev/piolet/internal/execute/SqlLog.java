package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.query.ExecutedStatement;
import dev.piolet.query.StatementListener;
import dev.piolet.sql.BoundSql;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of statements: the debug log under the name {@code dev.piolet.sql}, and a listener of the
 * program's. Thread-safe where the listener is.
 */
public final class SqlLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.piolet.sql");
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int ALONE = -1;

  private final boolean withValues;
  private final @Nullable StatementListener listener;

  /**
   * A log.
   *
   * @param withValues whether bound values, which may be confidential, are logged too
   * @param listener what else is told of statements, or null
   */
  public SqlLog(boolean withValues, @Nullable StatementListener listener) {
    this.withValues = withValues;
    this.listener = listener;
  }

  /** Tells of a statement that was sent by itself. */
  void executed(BoundSql statement, long nanos, long rows) {
    executed(statement, nanos, rows, ALONE);
  }

  /**
   * Tells of a statement that was sent with others.
   *
   * @param index its place among them, from 0
   */
  void executed(BoundSql statement, long nanos, long rows, int index) {
    if (isObserved()) {
      tell(statement, nanos, rows, index, null);
    }
  }

  /** Tells of a statement that failed. */
  void failed(BoundSql statement, long nanos, RuntimeException failure) {
    if (isObserved()) {
      int index = failure instanceof QueryException e ? e.statementIndex().orElse(ALONE) : ALONE;
      tell(statement, nanos, 0, index, failure);
    }
  }

  private boolean isObserved() {
    return listener != null || LOG.isDebugEnabled();
  }

  private void tell(
      BoundSql statement, long nanos, long rows, int index, @Nullable RuntimeException failure) {
    if (LOG.isDebugEnabled()) {
      double millis = Math.round(nanos / NANOS_PER_MILLI * 1_000) / 1_000.0;
      LOG.debug(
          "{} ms, {}{}: {}{}",
          millis,
          failure == null ? rows + " rows" : "failed with " + kind(failure),
          index == ALONE ? "" : ", statement " + index + " of a batch",
          QueryException.excerpt(statement.sql()),
          withValues ? ' ' + statement.describeValues() : "");
    }
    if (listener != null) {
      tell(
          listener,
          new ExecutedStatement(
              statement,
              Duration.ofNanos(nanos),
              rows,
              index == ALONE ? OptionalInt.empty() : OptionalInt.of(index),
              Optional.ofNullable(failure)));
    }
  }

  private static String kind(RuntimeException failure) {
    return failure instanceof QueryException e && e.sqlState() != null
        ? "SQLSTATE " + e.sqlState()
        : failure.getClass().getSimpleName();
  }

  private static void tell(StatementListener listener, ExecutedStatement execution) {
    try {
      listener.executed(execution);
    } catch (RuntimeException e) {
      LOG.error("The statement listener {} failed", listener.getClass().getName(), e);
    }
  }
}
