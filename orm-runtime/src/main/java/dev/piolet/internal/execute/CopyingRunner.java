package dev.piolet.internal.execute;

import dev.piolet.query.StatementRunner;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
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
  public <T> List<T> query(
      Supplier<BoundSql> statement, Selectable<T> selection, Predicate<TableSource> mayBeMissing) {
    return executor.query(statement, selection, mayBeMissing);
  }

  /** All rows come at once, whatever the fetch size, and all have to be taken. */
  @Override
  public <T> long stream(
      BoundSql statement,
      Selectable<T> selection,
      Predicate<TableSource> mayBeMissing,
      int fetchSize,
      Predicate<? super T> consumer) {
    return executor.copies().read(statement, selection, mayBeMissing, consumer);
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    return executor.execute(statement);
  }
}
