package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type travel: by themselves through the driver, and as text within others.
 */
interface Codec<T> {
  /** The SQLSTATE of a data exception. */
  String DATA_EXCEPTION = "22000";

  /** The program's say in how values are turned: equal where they are turned alike. */
  default Object conversion() {
    return Codec.class;
  }

  /**
   * A value as PostgreSQL reads it, or null for NULL.
   *
   * @throws IllegalArgumentException when PostgreSQL cannot store it
   */
  default @Nullable String text(T value) {
    return value.toString();
  }

  /**
   * Reads what PostgreSQL or the driver writes.
   *
   * @throws IllegalArgumentException when the Java type cannot hold it
   */
  @Nullable T parse(String text);

  /** Reads a column, by its text where the driver has no getter for it. */
  default @Nullable T read(ResultSet row, int index) throws SQLException {
    String text = row.getString(index);
    return text == null ? null : parseColumn(text, row, index);
  }

  /** Parses what a column has; what is wrong is told with the column's name. */
  default @Nullable T parseColumn(String text, ResultSet row, int index) throws SQLException {
    try {
      return parse(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw unreadable(row, index, e);
    }
  }

  /** An error that names the column of a value that cannot be read. */
  static SQLException unreadable(ResultSet row, int index, Exception cause) throws SQLException {
    String column = row.getMetaData().getColumnLabel(index);
    return new SQLException(
        "The column \"" + column + "\" cannot be read. " + cause.getMessage(),
        DATA_EXCEPTION,
        cause);
  }

  /** Binds a value, as text of no type where the driver knows none. */
  default void bind(Parameters parameters, int index, T value) throws SQLException {
    String text = text(value);
    if (text == null) {
      parameters.setNull(index, Types.OTHER);
    } else {
      parameters.setUntyped(index, text);
    }
  }

  /** The constant of {@link Types} that a NULL is bound with. */
  default int jdbcType() {
    return Types.OTHER;
  }

  /** About how many bytes a value takes in a statement, where it can have many. */
  default long size(T value) {
    if (value instanceof String text) {
      return text.length();
    }
    return value instanceof byte[] bytes ? bytes.length : 0;
  }

  /** Whether two values are the same to PostgreSQL. */
  default boolean same(T left, T right) {
    return Sameness.of(left, right);
  }

  /** A copy of a value that can be edited in place, or else the value. */
  default T copy(T value) {
    return value;
  }
}
