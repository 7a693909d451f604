package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends statements to the database: what a connection is to a statement. */
public interface StatementRunner {
  /**
   * Executes a statement that gives rows.
   *
   * @param statement renders the text and values, unless they were sent before
   * @param reading how the rows are read
   */
  <T extends @Nullable Object> List<T> query(Supplier<BoundSql> statement, RowReading<T> reading);

  /**
   * Executes a statement that gives rows, and calls a consumer for each while they are read.
   *
   * @param statement the text and values
   * @param reading how the rows are read
   * @param fetchSize how many rows to hold at a time
   * @param consumer takes a row, and tells whether to go on
   * @return the number of rows that the consumer took
   */
  <T extends @Nullable Object> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer);

  /**
   * Executes a statement that gives no rows.
   *
   * @param statement renders the text and values, unless they were sent before
   * @return the number of rows affected
   */
  int execute(Supplier<BoundSql> statement);
}
