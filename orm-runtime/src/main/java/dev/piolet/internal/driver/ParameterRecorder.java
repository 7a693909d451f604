package dev.piolet.internal.driver;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.TimestampUtils;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * Keeps the values that a statement binds. They are bound to a {@link PreparedStatement} as
 * everywhere; this one has the types of the driver's own, so that what the server has prepared for
 * one execution serves the other.
 */
final class ParameterRecorder implements InvocationHandler {
  private final BaseConnection connection;
  private final List<Parameter> parameters = new ArrayList<>();

  private ParameterRecorder(BaseConnection connection) {
    this.connection = connection;
  }

  /**
   * The parameters of a statement, in their order.
   *
   * @throws SQLException when a value cannot be sent
   */
  static List<Parameter> of(BaseConnection connection, DriverStatement statement)
      throws SQLException {
    ParameterRecorder recorder = new ParameterRecorder(connection);
    statement.bindTo(
        (PreparedStatement)
            Proxy.newProxyInstance(
                ParameterRecorder.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                recorder));
    return recorder.parameters;
  }

  /** Values are bound in the order of their parameters, each once. */
  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
      throws SQLException {
    switch (method.getName()) {
      case "getConnection" -> {
        return connection;
      }
      case "setNull" -> parameters.add(new Parameter(nullOid(arguments[1]), null));
      case "setObject", "setArray", "setBoolean", "setShort", "setInt", "setLong", "setFloat" ->
          parameters.add(parameter(arguments));
      case "setDouble", "setBigDecimal", "setString", "setBytes" ->
          parameters.add(parameter(arguments));
      default -> throw new SQLFeatureNotSupportedException(method + " is not known in a pipeline");
    }
    return null;
  }

  private Parameter parameter(@Nullable Object[] arguments) throws SQLException {
    Object value = arguments[1];
    if (value == null) {
      return new Parameter(Oid.UNSPECIFIED, null);
    }
    boolean untyped = arguments.length > 2 && !(value instanceof PGobject);
    return untyped ? new Parameter(Oid.UNSPECIFIED, value.toString()) : typed(value);
  }

  private Parameter typed(Object value) throws SQLException {
    if (value instanceof String) {
      return new Parameter(textOid(), value);
    } else if (value instanceof Long) {
      return new Parameter(Oid.INT8, value.toString());
    } else if (value instanceof Integer) {
      return new Parameter(Oid.INT4, value.toString());
    } else if (value instanceof Short) {
      return new Parameter(Oid.INT2, value.toString());
    } else if (value instanceof Boolean) {
      return new Parameter(Oid.BOOL, value.toString());
    } else if (value instanceof Double) {
      return new Parameter(Oid.FLOAT8, value.toString());
    } else if (value instanceof Float) {
      return new Parameter(floatOid(), value.toString());
    } else if (value instanceof BigDecimal) {
      return new Parameter(Oid.NUMERIC, value.toString());
    } else if (value instanceof byte[]) {
      return new Parameter(Oid.BYTEA, value);
    } else if (value instanceof UUID) {
      return new Parameter(Oid.UUID, value.toString());
    } else if (value instanceof Array array) {
      return array(array);
    } else if (value instanceof PGobject object) {
      return object(object);
    }
    return temporal(value);
  }

  private int textOid() {
    return connection.getStringVarcharFlag() ? Oid.VARCHAR : Oid.UNSPECIFIED;
  }

  /** The driver writes a float as text for a double, and in binary as what it is. */
  private int floatOid() {
    return connection.binaryTransferSend(Oid.FLOAT4) ? Oid.FLOAT4 : Oid.FLOAT8;
  }

  @SuppressWarnings("deprecation") // the driver has no other way to the texts that it sends
  private Parameter temporal(Object value) throws SQLException {
    TimestampUtils texts = connection.getTimestampUtils();
    if (value instanceof LocalDate day) {
      return new Parameter(Oid.DATE, texts.toString(day));
    } else if (value instanceof LocalTime time) {
      return new Parameter(Oid.TIME, texts.toString(time));
    } else if (value instanceof OffsetTime time) {
      return new Parameter(Oid.TIMETZ, texts.toString(time));
    } else if (value instanceof LocalDateTime moment) {
      return new Parameter(Oid.TIMESTAMP, texts.toString(moment));
    } else if (value instanceof OffsetDateTime moment) {
      return new Parameter(Oid.TIMESTAMPTZ, texts.toString(moment));
    }
    throw new SQLFeatureNotSupportedException(value.getClass() + " is not known in a pipeline");
  }

  private Parameter array(Array array) throws SQLException {
    int oid = connection.getTypeInfo().getPGArrayType(array.getBaseTypeName());
    requireKnown(oid, array.getBaseTypeName());
    byte @Nullable [] bytes = array instanceof PgArray own ? own.toBytes() : null;
    return new Parameter(oid, bytes == null ? array.toString() : bytes);
  }

  private Parameter object(PGobject object) throws SQLException {
    int oid = connection.getTypeInfo().getPGType(object.getType());
    requireKnown(oid, object.getType());
    if (object instanceof PGBinaryObject binary && connection.binaryTransferSend(oid)) {
      byte[] bytes = new byte[binary.lengthInBytes()];
      binary.toBytes(bytes, 0);
      return new Parameter(oid, bytes);
    }
    return new Parameter(oid, object.getValue());
  }

  private static void requireKnown(int oid, String type) throws SQLException {
    if (oid == Oid.UNSPECIFIED) {
      throw new SQLException("The type " + type + " is not known to the database");
    }
  }

  /** The type that the driver sends a NULL with; of dates with times, it leaves that open. */
  private int nullOid(@Nullable Object jdbcType) {
    return switch (jdbcType instanceof Integer type ? type : Types.OTHER) {
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
