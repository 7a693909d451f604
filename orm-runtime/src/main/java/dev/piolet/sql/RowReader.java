package dev.piolet.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row, or a part of one.
 *
 * @param <T> what it is read into
 */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {
  /**
   * Reads the columns from {@code first} on.
   *
   * @param row the result set, on a row
   * @param first the position of the first column to read, from 1
   * @return what was read; null for an outer join's missing row and for a NULL value
   * @throws SQLException when the driver cannot read a column
   */
  @Nullable T read(ResultSet row, int first) throws SQLException;
}
