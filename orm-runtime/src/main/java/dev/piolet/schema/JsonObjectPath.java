package dev.piolet.schema;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.time.temporal.Temporal;
import java.util.UUID;

/**
 * A record in a JSON column; the annotation processor generates one with a method for each
 * component. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the record
 */
public abstract class JsonObjectPath<M, T> implements JsonPath<M, T> {
  private final JsonPlace<M, T> pathPlace;

  /** The record itself, to select it or to compare it as JSON. */
  public final JsonValuePath<M, T> value;

  /** The record with the operators of JSON. */
  public final JsonDocumentPath<M, T> json;

  /** A record at a place. */
  protected JsonObjectPath(JsonPlace<M, T> place) {
    this.pathPlace = place;
    this.value = new JsonValuePath<>(place, place.type());
    this.json = new JsonDocumentPath<>(place);
  }

  @Override
  public final JsonPlace<M, T> place() {
    return pathPlace;
  }

  /** A component that is a text. */
  protected final JsonTextPath<M> text(String key) {
    return new JsonTextPath<>(pathPlace.member(key, PgTypes.TEXT));
  }

  /** A component that is a number. */
  protected final <N extends Number> JsonNumberPath<M, N> number(String key, PgType<N> type) {
    return new JsonNumberPath<>(pathPlace.member(key, type));
  }

  /** A component that is a boolean. */
  protected final JsonBooleanPath<M> bool(String key) {
    return new JsonBooleanPath<>(pathPlace.member(key, PgTypes.BOOLEAN));
  }

  /**
   * A component that is a date or a time.
   *
   * @param type what its text is cast to
   */
  protected final <E extends Temporal> JsonTemporalPath<M, E> temporal(
      String key, PgType<E> type, Class<E> component) {
    return new JsonTemporalPath<>(pathPlace.member(key, PgTypes.jsonb(component)), type);
  }

  /** A component that is a UUID. */
  protected final JsonValuePath<M, UUID> uuid(String key) {
    return new JsonValuePath<>(pathPlace.member(key, PgTypes.jsonb(UUID.class)), PgTypes.UUID);
  }

  /** A component of any other type that is written as a scalar, such as an enum. */
  protected final <E> JsonValuePath<M, E> value(String key, PgType<E> type) {
    return new JsonValuePath<>(pathPlace.member(key, type), type);
  }

  /** A component that is a list, a map or anything else. */
  protected final <E> JsonDocumentPath<M, E> document(String key, PgType<E> type) {
    return new JsonDocumentPath<>(pathPlace.member(key, type));
  }

  /** A component that is a record. */
  protected final <E> JsonPlace<M, E> member(String key, PgType<E> type) {
    return pathPlace.member(key, type);
  }
}
