package dev.piolet.internal.copy;

import dev.piolet.error.QueryException;
import dev.piolet.internal.Bound;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgTypes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Compares the types of columns with those of the table. INSERT casts values; COPY in binary would
 * take the bytes of one type for those of another, such as a {@code bigint} for a {@code double
 * precision}.
 */
final class ColumnTypes {
  /** Names, and types in SQL, of the columns; those of all text types have the same bytes. */
  private static final String DIFFERENCES =
      " AS wanted(name, type) JOIN pg_catalog.pg_attribute a ON a.attname = wanted.name AND NOT"
          + " a.attisdropped JOIN pg_catalog.pg_type t ON t.oid = a.atttypid LEFT JOIN"
          + " pg_catalog.pg_type w ON w.oid = to_regtype(wanted.type) WHERE"
          + " coalesce(nullif(t.typbasetype, 0), t.oid)"
          + " IS DISTINCT FROM coalesce(nullif(w.typbasetype, 0), w.oid)"
          + " AND NOT (t.typcategory = 'S' AND w.typcategory = 'S') AND a.attrelid = to_regclass(";

  private ColumnTypes() {}

  /** Tells whether a table has columns of these types. */
  static <M> boolean areOf(
      Table<M> table, List<CopyColumn<M, ?>> columns, Connection connection, Observers observers) {
    BoundSql sql = differences(table, columns);
    Sending sending = observers.sending(sql);
    try (PreparedStatement statement = Bound.prepare(connection, sending.sql(sql));
        ResultSet different = statement.executeQuery()) {
      boolean areSame = !different.next();
      sending.executed(areSame ? 0 : 1);
      return areSame;
    } catch (SQLException e) {
      QueryException failure = QueryException.of(sql.sql(), sql.values(), e);
      sending.failed(failure);
      throw failure;
    }
  }

  private static <M> BoundSql differences(Table<M> table, List<CopyColumn<M, ?>> columns) {
    List<String> names = columns.stream().map(column -> column.column().name()).toList();
    List<String> types = columns.stream().map(column -> column.type().name()).toList();
    return SqlWriter.render(
        writer ->
            writer
                .sql("SELECT 1 FROM unnest(")
                .bind(PgTypes.TEXT.array(), names)
                .sql(", ")
                .bind(PgTypes.TEXT.array(), types)
                .sql(")")
                .sql(DIFFERENCES)
                .bind(PgTypes.TEXT, Identifiers.qualified(table.schema(), table.name()))
                .sql(")"));
  }
}
