package dev.piolet.internal.execute;

import dev.piolet.query.RowReading;
import dev.piolet.query.StatementRunner;
import dev.piolet.sql.BoundSql;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sends statements as an executor does, and streams rows by COPY.
 *
 * @param executor sends them
 */
public record CopyingRunner(Executor executor) implements StatementRunner {
  @Override
  public <T> List<T> query(Supplier<BoundSql> statement, RowReading<T> reading) {
    return executor.query(statement, reading);
  }

  /**
   * All rows come at once, whatever the fetch size, and all have to be taken. The columns of plain
   * SQL are found by their names: where PostgreSQL must not be asked for those beforehand, the rows
   * come as those of any query.
   */
  @Override
  public <T> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer) {
    return reading.isLabelled() && !executor.copies().areDescribed()
        ? executor.stream(statement, reading, fetchSize, consumer)
        : executor.copies().read(statement, reading, consumer);
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    return executor.execute(statement);
  }
}
