package dev.piolet.internal.copy;

import dev.piolet.sql.BoundSql;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.TypeInfo;

/** The columns that a query gives, as PostgreSQL describes them without executing it. */
final class Columns {
  private Columns() {}

  /**
   * The columns, with their types known to the driver: it cannot ask for one while rows are copied.
   */
  static Field[] of(BaseConnection connection, BoundSql query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      query.bindTo(statement);
      ResultSetMetaData described = statement.getMetaData();
      if (described == null) {
        throw new SQLException("The statement gives no rows that could be copied");
      }
      Field[] fields = new Field[described.getColumnCount()];
      for (int i = 0; i < fields.length; i++) {
        fields[i] =
            field(
                connection.getTypeInfo(),
                described.getColumnLabel(i + 1),
                type(described.getColumnTypeName(i + 1)));
      }
      return fields;
    }
  }

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

  /** Binary, where the driver reads all columns in binary. */
  static TupleFormat format(BaseConnection connection, Field[] fields) {
    boolean isBinary =
        Arrays.stream(fields)
            .allMatch(field -> connection.getQueryExecutor().useBinaryForReceive(field.getOID()));
    return isBinary ? new BinaryTuples() : new TextTuples();
  }
}
