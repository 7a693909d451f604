package dev.piolet.internal.driver;

import dev.piolet.spi.Parameters;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.core.ParameterList;
import org.postgresql.jdbc.TimestampUtils;
import org.postgresql.util.ByteConverter;

/**
 * The values of statements that are sent together, as the driver sends them. They have the types
 * that a prepared statement of the driver gives them, so that what the server has prepared for one
 * execution serves the other. Not thread-safe.
 */
final class BatchParameters implements Parameters {
  private static final int CAPACITY = 16;

  private final BaseConnection connection;
  private int[] oids = new int[CAPACITY];

  /** Each a text, bytes in the type's binary form, or null for NULL. */
  private @Nullable Object[] values = new Object[CAPACITY];

  private int count;
  private int ofEarlierStatements;
  private long size;

  BatchParameters(BaseConnection connection) {
    this.connection = connection;
  }

  /** Begins the values of the next statement. */
  void beginStatement() {
    ofEarlierStatements = count;
    size = 0;
  }

  /** How many values the statement has. */
  int count() {
    return count - ofEarlierStatements;
  }

  /** How many bytes the statement's values take at most. */
  long size() {
    return size;
  }

  /**
   * Moves values into a list of the driver: those of the statements that are sent now.
   *
   * @param moved how many, from the first on
   */
  void moveTo(ParameterList list, int moved) throws SQLException {
    for (int i = 0; i < moved; i++) {
      Object value = values[i];
      if (value instanceof String text) {
        list.setStringParameter(i + 1, text, oids[i]);
      } else if (value instanceof byte[] bytes) {
        list.setBinaryParameter(i + 1, bytes, oids[i]);
      } else {
        list.setNull(i + 1, oids[i]);
      }
    }
    int left = count - moved;
    System.arraycopy(values, moved, values, 0, left);
    System.arraycopy(oids, moved, oids, 0, left);
    Arrays.fill(values, left, count, null);
    ofEarlierStatements -= moved;
    count = left;
  }

  private void set(int index, int oid, @Nullable Object value) {
    int at = ofEarlierStatements + index - 1;
    if (at >= values.length) {
      int capacity = Math.max(at + 1, 2 * values.length);
      values = Arrays.copyOf(values, capacity);
      oids = Arrays.copyOf(oids, capacity);
    }
    values[at] = value;
    oids[at] = oid;
    count = Math.max(count, at + 1);
    size += sizeOf(value);
  }

  /** A char is at most three bytes in UTF-8, or half of four. */
  private static long sizeOf(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() * 3L;
    }
    return value instanceof byte[] bytes ? bytes.length : 0;
  }

  @Override
  public void setBoolean(int index, boolean value) {
    set(index, Oid.BOOL, Boolean.toString(value));
  }

  @Override
  public void setShort(int index, short value) throws SQLException {
    if (connection.binaryTransferSend(Oid.INT2)) {
      byte[] bytes = new byte[Short.BYTES];
      ByteConverter.int2(bytes, 0, value);
      set(index, Oid.INT2, bytes);
    } else {
      set(index, Oid.INT2, Short.toString(value));
    }
  }

  @Override
  public void setInt(int index, int value) throws SQLException {
    if (connection.binaryTransferSend(Oid.INT4)) {
      byte[] bytes = new byte[Integer.BYTES];
      ByteConverter.int4(bytes, 0, value);
      set(index, Oid.INT4, bytes);
    } else {
      set(index, Oid.INT4, Integer.toString(value));
    }
  }

  @Override
  public void setLong(int index, long value) throws SQLException {
    if (connection.binaryTransferSend(Oid.INT8)) {
      byte[] bytes = new byte[Long.BYTES];
      ByteConverter.int8(bytes, 0, value);
      set(index, Oid.INT8, bytes);
    } else {
      set(index, Oid.INT8, Long.toString(value));
    }
  }

  @Override
  public void setFloat(int index, float value) {
    set(index, Oid.FLOAT4, Float.toString(value));
  }

  @Override
  public void setDouble(int index, double value) throws SQLException {
    if (connection.binaryTransferSend(Oid.FLOAT8)) {
      byte[] bytes = new byte[Double.BYTES];
      ByteConverter.float8(bytes, 0, value);
      set(index, Oid.FLOAT8, bytes);
    } else {
      set(index, Oid.FLOAT8, Double.toString(value));
    }
  }

  @Override
  public void setBigDecimal(int index, BigDecimal value) {
    set(index, Oid.NUMERIC, value.toString());
  }

  @Override
  public void setString(int index, String value) throws SQLException {
    set(index, textOid(), value);
  }

  private int textOid() throws SQLException {
    return connection.getStringVarcharFlag() ? Oid.VARCHAR : Oid.UNSPECIFIED;
  }

  @Override
  public void setBytes(int index, byte[] value) {
    set(index, Oid.BYTEA, value);
  }

  @Override
  @SuppressWarnings("deprecation") // the driver has no other way to the texts that it sends
  public void setObject(int index, Object value) throws SQLException {
    TimestampUtils texts = connection.getTimestampUtils();
    if (value instanceof UUID uuid) {
      set(index, Oid.UUID, uuid.toString());
    } else if (value instanceof LocalDate day) {
      set(index, Oid.DATE, texts.toString(day));
    } else if (value instanceof LocalTime time) {
      set(index, Oid.TIME, texts.toString(time));
    } else if (value instanceof OffsetTime time) {
      set(index, Oid.TIMETZ, texts.toString(time));
    } else if (value instanceof LocalDateTime moment) {
      set(index, Oid.TIMESTAMP, texts.toString(moment));
    } else if (value instanceof OffsetDateTime moment) {
      set(index, Oid.TIMESTAMPTZ, texts.toString(moment));
    } else {
      throw new SQLFeatureNotSupportedException(value.getClass() + " is not known in a pipeline");
    }
  }

  @Override
  public void setUntyped(int index, String text) {
    set(index, Oid.UNSPECIFIED, text);
  }

  /** Pipelines are not used in the driver's simple mode. */
  @Override
  public boolean takesTextOnly() {
    return false;
  }

  @Override
  public void setArray(int index, String elementType, byte[] binary) throws SQLException {
    set(index, arrayOid(elementType), binary);
  }

  @Override
  public void setArray(int index, String elementType, String text) throws SQLException {
    set(index, arrayOid(elementType), text);
  }

  private int arrayOid(String elementType) throws SQLException {
    int oid = connection.getTypeInfo().getPGArrayType(elementType);
    if (oid == Oid.UNSPECIFIED) {
      throw new SQLException("The type " + elementType + " is not known to the database");
    }
    return oid;
  }

  @Override
  public void setNull(int index, int jdbcType) throws SQLException {
    set(index, nullOid(jdbcType), null);
  }

  /** The type that the driver sends a NULL with; of dates with times, it leaves that open. */
  private int nullOid(int jdbcType) throws SQLException {
    return switch (jdbcType) {
      case Types.INTEGER -> Oid.INT4;
      case Types.TINYINT, Types.SMALLINT -> Oid.INT2;
      case Types.BIGINT -> Oid.INT8;
      case Types.REAL -> Oid.FLOAT4;
      case Types.DOUBLE, Types.FLOAT -> Oid.FLOAT8;
      case Types.DECIMAL, Types.NUMERIC -> Oid.NUMERIC;
      case Types.CHAR -> Oid.BPCHAR;
      case Types.VARCHAR, Types.LONGVARCHAR -> textOid();
      case Types.DATE -> Oid.DATE;
      case Types.BOOLEAN, Types.BIT -> Oid.BOOL;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Oid.BYTEA;
      case Types.SQLXML -> Oid.XML;
      default -> Oid.UNSPECIFIED;
    };
  }
}
