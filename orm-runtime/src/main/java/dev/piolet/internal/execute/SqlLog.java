package dev.piolet.internal.execute;

import dev.piolet.sql.BoundSql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The debug log of statements, under the name {@code dev.piolet.sql}. Thread-safe. */
public final class SqlLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.piolet.sql");
  private static final double NANOS_PER_MILLI = 1e6;

  private final boolean withValues;

  /**
   * A log.
   *
   * @param withValues whether bound values, which may be confidential, are logged too
   */
  public SqlLog(boolean withValues) {
    this.withValues = withValues;
  }

  void executed(BoundSql statement, long nanos, long rows) {
    if (!LOG.isDebugEnabled()) {
      return;
    }
    double millis = Math.round(nanos / NANOS_PER_MILLI * 1_000) / 1_000.0;
    if (withValues) {
      LOG.debug("{} ms, {} rows: {} {}", millis, rows, statement.sql(), statement.values());
    } else {
      LOG.debug("{} ms, {} rows: {}", millis, rows, statement.sql());
    }
  }
}
