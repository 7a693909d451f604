package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;

/**
 * A boolean in a JSON column. NULL where it is null, or missing. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public record JsonBooleanPath<M>(JsonPlace<M, Boolean> place)
    implements Condition, JsonPath<M, Boolean> {
  @Override
  public void render(SqlWriter writer) {
    writer.part(place.cast(type()));
  }
}
