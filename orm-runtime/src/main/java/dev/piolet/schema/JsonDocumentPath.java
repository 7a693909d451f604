package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.sql.JsonExpression;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/**
 * A list, a map or any other part of the JSON in a column, with the operators of JSON; read as its
 * text. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the part
 */
public record JsonDocumentPath<M, T>(JsonPlace<M, T> place)
    implements JsonExpression, JsonPath<M, T> {
  @Override
  public PgType<String> type() {
    return PgTypes.JSONB;
  }

  @Override
  public void render(SqlWriter writer) {
    writer.part(place.json());
  }

  /** Whether it is the JSON null, or missing. */
  @Override
  public Condition isNull() {
    return new JsonTextPath<>(place.as(PgTypes.TEXT)).isNull();
  }

  /** Whether it is there, and not the JSON null. */
  @Override
  public Condition isNotNull() {
    return new JsonTextPath<>(place.as(PgTypes.TEXT)).isNotNull();
  }

  /** The part, read into its Java type. */
  public JsonValuePath<M, T> value() {
    return new JsonValuePath<>(place, place.type());
  }
}
