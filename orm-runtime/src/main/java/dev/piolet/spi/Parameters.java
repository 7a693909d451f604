package dev.piolet.spi;

import java.math.BigDecimal;
import java.sql.SQLException;

/**
 * The parameters of one execution of a statement, which take its values. Positions count from 1.
 * Not thread-safe.
 */
public interface Parameters {
  /**
   * Binds NULL.
   *
   * @param jdbcType its type, a constant of {@link java.sql.Types}
   * @throws SQLException when there is no such parameter
   */
  void setNull(int index, int jdbcType) throws SQLException;

  /** Binds a {@code boolean}. */
  void setBoolean(int index, boolean value) throws SQLException;

  /** Binds a {@code smallint}. */
  void setShort(int index, short value) throws SQLException;

  /** Binds an {@code integer}. */
  void setInt(int index, int value) throws SQLException;

  /** Binds a {@code bigint}. */
  void setLong(int index, long value) throws SQLException;

  /** Binds a {@code real}. */
  void setFloat(int index, float value) throws SQLException;

  /** Binds a {@code double precision}. */
  void setDouble(int index, double value) throws SQLException;

  /** Binds a {@code numeric}. */
  void setBigDecimal(int index, BigDecimal value) throws SQLException;

  /** Binds a text. */
  void setString(int index, String value) throws SQLException;

  /** Binds a {@code bytea}. */
  void setBytes(int index, byte[] value) throws SQLException;

  /**
   * Binds a UUID, date or time by its class.
   *
   * @throws SQLException when the class is another one
   */
  void setObject(int index, Object value) throws SQLException;

  /** Binds the text of a value whose type PostgreSQL finds out by where it stands. */
  void setUntyped(int index, String text) throws SQLException;

  /** Tells whether arrays have to be texts, as in the driver's simple query mode. */
  boolean takesTextOnly() throws SQLException;

  /**
   * Binds an array in PostgreSQL's binary format, unless only {@linkplain #takesTextOnly texts} are
   * taken.
   *
   * @param elementType the name by which the driver knows the type of the elements
   */
  void setArray(int index, String elementType, byte[] binary) throws SQLException;

  /**
   * Binds an array as text.
   *
   * @param elementType the name by which the driver knows the type of the elements
   */
  void setArray(int index, String elementType, String text) throws SQLException;
}
