package dev.piolet.schema;

import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/**
 * A text in a JSON column. NULL where it is null, or missing. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public record JsonTextPath<M>(JsonPlace<M, String> place)
    implements TextExpression, JsonPath<M, String> {
  @Override
  public PgType<String> type() {
    return PgTypes.TEXT;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.part(place.text());
  }
}
