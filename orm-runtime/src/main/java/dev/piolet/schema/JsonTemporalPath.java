package dev.piolet.schema;

import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.type.PgType;
import java.time.temporal.Temporal;

/**
 * A date or a time in a JSON column, which has it as a text of ISO 8601. NULL where it is null, or
 * missing. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the date or time
 * @param type what the text is cast to
 */
public record JsonTemporalPath<M, T extends Temporal>(JsonPlace<M, T> place, PgType<T> type)
    implements TemporalExpression<T>, JsonPath<M, T> {
  @Override
  public void render(SqlWriter writer) {
    writer.part(place.cast(type));
  }
}
