package dev.piolet.spi;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of one table to its model: how rows are read into objects, and properties are read
 * and set. The annotation processor generates one in each table. Columns are told by their number,
 * from 0, in the order of the model's properties. Thread-safe.
 *
 * <p>The driver reads NULL as a primitive's zero, so only a zero is asked whether it was NULL. Each
 * type is read by a method of its own name: javac resolves that faster than a generic one, which
 * thousands of lines of generated code add up to.
 *
 * @param <M> the model
 */
public abstract class TableMapping<M> {
  private @Nullable MappedColumns columns;

  /** A mapping, which its table makes. */
  protected TableMapping() {}

  /**
   * Reads one row into a model.
   *
   * @param row the result set, on a row
   * @param first the position of the first of all the table's columns, from 1
   * @throws dev.piolet.error.NullColumnException when a column is NULL and its property cannot be
   * @throws SQLException when the driver cannot read a column
   */
  public abstract M read(ResultSet row, int first) throws SQLException;

  /**
   * Reads one row into a model that is there already.
   *
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M refresh(M model, ResultSet row, int first) throws SQLException {
    return read(row, first);
  }

  /**
   * Reads the value of an embedded record.
   *
   * @param embedded its number among the table's embedded records, from 0
   * @param first the position of the first of its columns, from 1
   * @return the value, or null where it can be null and all columns are NULL
   * @throws SQLException when the driver cannot read a column
   */
  public @Nullable Object readEmbedded(int embedded, ResultSet row, int first) throws SQLException {
    throw noColumn(embedded);
  }

  /**
   * Puts the values of the columns that an insert fills into a model.
   *
   * @param model the model that was written
   * @param row a row of just these columns, in their order
   * @param first the position of the first of them, from 1
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M withGenerated(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Tells whether the database's values get into a model without any code of the program's, such as
   * a setter or a constructor, which can refuse them when the row is stored already.
   */
  public boolean fillsPlainly() {
    return false;
  }

  /**
   * Puts the values of the columns that an update fills into a model.
   *
   * @param model the model that was written
   * @param row a row of just these columns, in their order
   * @param first the position of the first of them, from 1
   * @return the same model where its properties can be set, or else a new one
   * @throws SQLException when the driver cannot read a column
   */
  public M withUpdated(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Puts the values of the columns that a deletion sets into a model whose properties can be set.
   *
   * @param model the model that was deleted
   * @param row a row of the updated columns and the one that marks rows as deleted, in the order of
   *     all columns
   * @param first the position of the first of them, from 1
   * @return the model
   * @throws SQLException when the driver cannot read a column
   */
  public M withDeletion(M model, ResultSet row, int first) throws SQLException {
    return model;
  }

  /**
   * Puts a number of a sequence into a model as its key, where the program takes keys in blocks.
   *
   * @param model the model that is to be written
   * @return the same model where its properties can be set, or else a new one
   * @throws dev.piolet.error.PioletException when the number does not fit the property
   * @throws IllegalStateException when the table has no such key
   */
  public M numbered(M model, long number) {
    throw new IllegalStateException("No key of " + getClass().getName() + " comes in blocks");
  }

  /** The value of a column's property in a model, boxed, or null. */
  public abstract @Nullable Object value(M model, int column);

  /**
   * The reference that a column's property is, or null: {@link #value} has its key.
   *
   * @throws IllegalArgumentException when the property is none
   */
  public @Nullable Object reference(M model, int column) {
    throw noColumn(column);
  }

  /**
   * Makes a model refer to another row, by a column of a foreign key.
   *
   * @param value the reference that the property is to be, or the key, or null
   * @return the same model where its properties can be set, or else a new one
   * @throws IllegalArgumentException when the column is of no foreign key, or within an embedded
   *     value
   */
  public M withReference(M model, int column, @Nullable Object value) {
    throw noColumn(column);
  }

  /**
   * Writes the value of a column's property without boxing it.
   *
   * @return false, and nothing is written, where the property is no primitive
   */
  public boolean write(PrimitiveOutput out, M model, int column) {
    return false;
  }

  /**
   * The values of a key, one for each of the primary key's columns, in their order.
   *
   * @param key a value of the key's column, or the record of a composite key
   */
  public List<?> keyValues(Object key) {
    return List.of(key);
  }

  /**
   * An action that gives the properties that the database fills their present values again, because
   * what is written next was rolled back; it does nothing for a model whose properties cannot be
   * set.
   */
  public Runnable restorer(M model) {
    return () -> {};
  }

  /**
   * A copy of a model's values that later edits leave alone, to tell by what has changed, and to
   * restore them.
   *
   * @return the copy, or null when the properties of this table's models cannot be set
   */
  public @Nullable M snapshot(M model) {
    return null;
  }

  /**
   * Puts a copy of a property's value of one model into another, where properties can be set. An
   * embedded record is put there as a whole, by the number of its first column.
   *
   * @param from has the value
   * @param to takes it
   */
  public void assign(M from, M to, int column) {}

  /** The error of a number that no column of the table has. */
  protected static IllegalArgumentException noColumn(int number) {
    return new IllegalArgumentException("There is no column " + number);
  }

  /**
   * Takes the table that tells its columns' errors: the one that this mapping was made for.
   *
   * @param table is asked for the error when a value is refused
   */
  public void attach(MappedColumns table) {
    columns = table;
  }

  private RuntimeException foundNull(int column) {
    return Objects.requireNonNull(columns).foundNull(column);
  }

  /** The value, unless it is null, which the column cannot be. */
  protected final <T> T notNull(@Nullable T value, int column) {
    if (value == null) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code long} at a position of a row, where the column cannot be NULL. */
  protected final long getLong(ResultSet row, int at, int column) throws SQLException {
    long value = row.getLong(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code long} at a position of a row, or null. */
  protected static @Nullable Long getLongOrNull(ResultSet row, int at) throws SQLException {
    long value = row.getLong(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code int} at a position of a row, where the column cannot be NULL. */
  protected final int getInt(ResultSet row, int at, int column) throws SQLException {
    int value = row.getInt(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code int} at a position of a row, or null. */
  protected static @Nullable Integer getIntOrNull(ResultSet row, int at) throws SQLException {
    int value = row.getInt(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code short} at a position of a row, where the column cannot be NULL. */
  protected final short getShort(ResultSet row, int at, int column) throws SQLException {
    short value = row.getShort(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code short} at a position of a row, or null. */
  protected static @Nullable Short getShortOrNull(ResultSet row, int at) throws SQLException {
    short value = row.getShort(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code byte} at a position of a row, where the column cannot be NULL. */
  protected final byte getByte(ResultSet row, int at, int column) throws SQLException {
    byte value = row.getByte(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code byte} at a position of a row, or null. */
  protected static @Nullable Byte getByteOrNull(ResultSet row, int at) throws SQLException {
    byte value = row.getByte(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code double} at a position of a row, where the column cannot be NULL. */
  protected final double getDouble(ResultSet row, int at, int column) throws SQLException {
    double value = row.getDouble(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code double} at a position of a row, or null. */
  protected static @Nullable Double getDoubleOrNull(ResultSet row, int at) throws SQLException {
    double value = row.getDouble(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code float} at a position of a row, where the column cannot be NULL. */
  protected final float getFloat(ResultSet row, int at, int column) throws SQLException {
    float value = row.getFloat(at);
    if (value == 0 && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code float} at a position of a row, or null. */
  protected static @Nullable Float getFloatOrNull(ResultSet row, int at) throws SQLException {
    float value = row.getFloat(at);
    return value == 0 && row.wasNull() ? null : value;
  }

  /** Reads {@code boolean} at a position of a row, where the column cannot be NULL. */
  protected final boolean getBoolean(ResultSet row, int at, int column) throws SQLException {
    boolean value = row.getBoolean(at);
    if (!value && row.wasNull()) {
      throw foundNull(column);
    }
    return value;
  }

  /** Reads {@code boolean} at a position of a row, or null. */
  protected static @Nullable Boolean getBooleanOrNull(ResultSet row, int at) throws SQLException {
    boolean value = row.getBoolean(at);
    return !value && row.wasNull() ? null : value;
  }

  /** Reads {@code String} at a position of a row, where the column cannot be NULL. */
  protected final String getString(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getString(at), column);
  }

  /** Reads {@code BigDecimal} at a position of a row, where the column cannot be NULL. */
  protected final BigDecimal getBigDecimal(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getBigDecimal(at), column);
  }

  /** Reads {@code byte[]} at a position of a row, where the column cannot be NULL. */
  protected final byte[] getBytes(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getBytes(at), column);
  }

  /** Reads {@code LocalDate} at a position of a row, where the column cannot be NULL. */
  protected final LocalDate getLocalDate(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getObject(at, LocalDate.class), column);
  }

  /** Reads {@code LocalDate} at a position of a row, or null. */
  protected static @Nullable LocalDate getLocalDateOrNull(ResultSet row, int at)
      throws SQLException {
    return row.getObject(at, LocalDate.class);
  }

  /** Reads {@code LocalTime} at a position of a row, where the column cannot be NULL. */
  protected final LocalTime getLocalTime(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getObject(at, LocalTime.class), column);
  }

  /** Reads {@code LocalTime} at a position of a row, or null. */
  protected static @Nullable LocalTime getLocalTimeOrNull(ResultSet row, int at)
      throws SQLException {
    return row.getObject(at, LocalTime.class);
  }

  /** Reads {@code LocalDateTime} at a position of a row, where the column cannot be NULL. */
  protected final LocalDateTime getLocalDateTime(ResultSet row, int at, int column)
      throws SQLException {
    return notNull(row.getObject(at, LocalDateTime.class), column);
  }

  /** Reads {@code LocalDateTime} at a position of a row, or null. */
  protected static @Nullable LocalDateTime getLocalDateTimeOrNull(ResultSet row, int at)
      throws SQLException {
    return row.getObject(at, LocalDateTime.class);
  }

  /** Reads {@code OffsetDateTime} at a position of a row, where the column cannot be NULL. */
  protected final OffsetDateTime getOffsetDateTime(ResultSet row, int at, int column)
      throws SQLException {
    return notNull(row.getObject(at, OffsetDateTime.class), column);
  }

  /** Reads {@code OffsetDateTime} at a position of a row, or null. */
  protected static @Nullable OffsetDateTime getOffsetDateTimeOrNull(ResultSet row, int at)
      throws SQLException {
    return row.getObject(at, OffsetDateTime.class);
  }

  /** Reads {@code UUID} at a position of a row, where the column cannot be NULL. */
  protected final UUID getUUID(ResultSet row, int at, int column) throws SQLException {
    return notNull(row.getObject(at, UUID.class), column);
  }

  /** Reads {@code UUID} at a position of a row, or null. */
  protected static @Nullable UUID getUUIDOrNull(ResultSet row, int at) throws SQLException {
    return row.getObject(at, UUID.class);
  }

  /** Tells whether each of some columns is NULL in a row. */
  protected static boolean areNull(ResultSet row, int first, int count) throws SQLException {
    for (int i = 0; i < count; i++) {
      if (row.getObject(first + i) != null) {
        return false;
      }
    }
    return true;
  }

  /** A number of a sequence, as an {@code int} column has it. */
  protected final int toInt(long number, int column) {
    if (number != (int) number) {
      throw Objects.requireNonNull(columns).tooLarge(column, number, null);
    }
    return (int) number;
  }

  /** A number of a sequence, as a {@code short} column has it. */
  protected final short toShort(long number, int column) {
    if (number != (short) number) {
      throw Objects.requireNonNull(columns).tooLarge(column, number, null);
    }
    return (short) number;
  }

  /**
   * A number of a sequence, as a column has it whose values a program turns into others.
   *
   * @param conversion makes the value of the column
   */
  protected final <T> T ofNumber(
      long number, LongFunction<? extends @Nullable T> conversion, int column) {
    T value;
    try {
      value = conversion.apply(number);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Objects.requireNonNull(columns).tooLarge(column, number, e);
    }
    return notNull(value, column);
  }
}
