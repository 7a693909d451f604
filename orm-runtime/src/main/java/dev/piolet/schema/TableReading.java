package dev.piolet.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What generated methods call that read rows and number objects. The driver reads NULL as a
 * primitive's zero, so only a zero is asked whether it was NULL.
 */
public abstract class TableReading {
  TableReading() {}

  /** The value, unless it is null, which the column cannot be. */
  protected static <T> T notNull(@Nullable T value, Column<?, ?> column) {
    if (value == null) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static long notNull(long value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Long orNull(long value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static int notNull(int value, ResultSet row, Column<?, ?> column) throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Integer orNull(int value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static short notNull(short value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Short orNull(short value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static byte notNull(byte value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Byte orNull(byte value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static double notNull(double value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Double orNull(double value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static float notNull(float value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (value == 0 && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Float orNull(float value, ResultSet row) throws SQLException {
    return value == 0 && row.wasNull() ? null : value;
  }

  /** The value just read, unless it was NULL, which the column cannot be. */
  protected static boolean notNull(boolean value, ResultSet row, Column<?, ?> column)
      throws SQLException {
    if (!value && row.wasNull()) {
      throw Nulls.found(column);
    }
    return value;
  }

  /** The value just read, or null when it was NULL. */
  protected static @Nullable Boolean orNull(boolean value, ResultSet row) throws SQLException {
    return !value && row.wasNull() ? null : value;
  }

  /** A number of a sequence, as a column has it. */
  protected static int toInt(long number, Column<?, ?> column) {
    if (number != (int) number) {
      throw Numbers.tooLarge(number, column, null);
    }
    return (int) number;
  }

  /** A number of a sequence, as a column has it. */
  protected static short toShort(long number, Column<?, ?> column) {
    if (number != (short) number) {
      throw Numbers.tooLarge(number, column, null);
    }
    return (short) number;
  }

  /** A number of a sequence, as a column has it whose values a program turns into others. */
  protected static <T> T ofNumber(long number, Column<?, T> column) {
    T value;
    try {
      value = column.type().ofNumber(number);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Numbers.tooLarge(number, column, e);
    }
    return notNull(value, column);
  }
}
