package dev.piolet.schema;

import dev.piolet.sql.Expressions;
import dev.piolet.sql.JsonExpression;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/**
 * A column of JSON, read into a Java type. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type that the JSON is read into
 */
public final class JsonColumn<M, T> extends Column<M, T> {
  JsonColumn(Table<M> table, String name, PgType<T> type, ColumnOptions options) {
    super(table, name, type, options);
  }

  /** The column with the operators of JSON, whose values are text: members, paths, keys. */
  public JsonExpression json() {
    return Expressions.json(
        type().name().equals(PgTypes.JSON.name()) ? PgTypes.JSON : PgTypes.JSONB, this);
  }
}
