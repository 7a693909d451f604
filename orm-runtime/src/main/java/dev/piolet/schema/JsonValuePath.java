package dev.piolet.schema;

import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;

/**
 * A value in a JSON column, read into its Java type and compared as JSON. NULL where it is null, or
 * missing. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the value
 * @param type {@code jsonb}, or what the value's text is cast to
 */
public record JsonValuePath<M, T>(JsonPlace<M, T> place, PgType<T> type)
    implements Expression<T>, JsonPath<M, T> {
  @Override
  public void render(SqlWriter writer) {
    if (type.name().equals("jsonb")) {
      writer.sql("NULLIF").sql("(").part(place.json()).sql(", 'null')");
    } else {
      writer.part(place.cast(type));
    }
  }
}
