package dev.piolet.internal.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Tuple;
import org.postgresql.core.TypeInfo;

/** The columns of rows that are copied, and those rows as result sets. Not thread-safe. */
public final class CopiedRows implements AutoCloseable {
  private final BaseConnection connection;
  private final Field[] fields;
  private final Statement statement;

  private CopiedRows(BaseConnection connection, Field[] fields) throws SQLException {
    this.connection = connection;
    this.fields = fields;
    this.statement = connection.createStatement();
  }

  /**
   * The columns of a query as PostgreSQL describes them, without executing it. Only where
   * statements {@linkplain DriverConnection#mayPrepare may be prepared}: in its simple mode the
   * driver would execute it, and behind a pooler leave it on a server process of others.
   */
  public static CopiedRows described(Connection connection, DriverStatement query)
      throws SQLException {
    BaseConnection driver = connection.unwrap(BaseConnection.class);
    try (PreparedStatement statement = driver.prepareStatement(query.sql())) {
      query.bindTo(new StatementParameters(statement));
      ResultSetMetaData described = statement.getMetaData();
      if (described == null) {
        throw new SQLException("The statement gives no rows that could be copied");
      }
      Field[] fields = new Field[described.getColumnCount()];
      for (int i = 0; i < fields.length; i++) {
        String type = type(described.getColumnTypeName(i + 1));
        fields[i] = field(driver.getTypeInfo(), described.getColumnLabel(i + 1), type);
      }
      return new CopiedRows(driver, fields);
    }
  }

  /**
   * Columns that are read as given types, whatever theirs are: rows are then copied as text.
   *
   * @param types the names of the types, as SQL has them, without modifiers
   */
  public static CopiedRows ofTypes(Connection connection, List<String> types) throws SQLException {
    BaseConnection driver = connection.unwrap(BaseConnection.class);
    Field[] fields = new Field[types.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = field(driver.getTypeInfo(), "column" + (i + 1), driverName(types.get(i)));
    }
    return new CopiedRows(driver, fields);
  }

  /** The driver has to know the types: it cannot ask for one while rows are copied. */
  private static Field field(TypeInfo types, String label, String type) throws SQLException {
    int oid = types.getPGType(type);
    Field field = new Field(label, oid);
    field.setPGType(type);
    field.setSQLType(types.getSQLType(oid));
    return field;
  }

  /** The driver calls the type of an identity column by another name. */
  private static String type(String name) {
    return switch (name) {
      case "smallserial" -> "int2";
      case "serial" -> "int4";
      case "bigserial" -> "int8";
      default -> name;
    };
  }

  /** The driver knows a type by its name in the catalog. */
  private static String driverName(String name) {
    String element = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
    String known =
        switch (element) {
          case "smallint" -> "int2";
          case "integer" -> "int4";
          case "bigint" -> "int8";
          case "real" -> "float4";
          case "double precision" -> "float8";
          case "boolean" -> "bool";
          case "char", "character" -> "bpchar";
          case "\"bit\"" -> "bit";
          case "timestamp with time zone" -> "timestamptz";
          case "time with time zone" -> "timetz";
          default -> element;
        };
    return element.length() == name.length() ? known : known + "[]";
  }

  /** How many columns there are. */
  public int width() {
    return fields.length;
  }

  /** Tells whether the driver reads all columns in binary. */
  public boolean areBinary() {
    for (Field field : fields) {
      if (!connection.getQueryExecutor().useBinaryForReceive(field.getOID())) {
        return false;
      }
    }
    return true;
  }

  /** Says how the values of all rows are written. */
  public void setBinary(boolean isBinary) {
    for (Field field : fields) {
      field.setFormat(isBinary ? Field.BINARY_FORMAT : Field.TEXT_FORMAT);
    }
  }

  /** Rows as a result set. */
  public ResultSet of(List<byte @Nullable [] @Nullable []> rows) throws SQLException {
    List<Tuple> tuples = rows.stream().map(Tuple::new).toList();
    return statement.unwrap(BaseStatement.class).createDriverResultSet(fields, tuples);
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
