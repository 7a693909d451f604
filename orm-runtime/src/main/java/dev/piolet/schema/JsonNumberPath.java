package dev.piolet.schema;

import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;

/**
 * A number in a JSON column. NULL where it is null, or missing. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <N> the Java type of the number
 */
public record JsonNumberPath<M, N extends Number>(JsonPlace<M, N> place)
    implements NumberExpression<N>, JsonPath<M, N> {
  @Override
  public PgType<N> type() {
    return place.type();
  }

  @Override
  public void render(SqlWriter writer) {
    writer.part(place.cast(type()));
  }
}
