package dev.piolet.type;

import dev.piolet.json.JsonType;
import java.lang.reflect.Type;
import org.postgresql.core.Oid;

/**
 * Java types that are stored as JSON, by {@link dev.piolet.json.JsonMapper}; see {@link PgTypes}.
 */
final class JsonTypes {
  private JsonTypes() {}

  static <T> PgType<T> json(Class<T> type) {
    return JsonTypes.<T>ofJson(type).ofClass(type);
  }

  static <T> PgType<T> json(JsonType<T> type) {
    return ofJson(type.type());
  }

  static <T> PgType<T> jsonb(Class<T> type) {
    return JsonTypes.<T>ofJsonb(type).ofClass(type);
  }

  static <T> PgType<T> jsonb(JsonType<T> type) {
    return ofJsonb(type.type());
  }

  private static <T> PgType<T> ofJson(Type type) {
    JsonCodec<T> codec = new JsonCodec<>(type, false);
    return PgType.ofText(DocumentTypes.JSON.info(), codec, TextForm.of(Oid.JSON, "json", codec));
  }

  private static <T> PgType<T> ofJsonb(Type type) {
    JsonCodec<T> codec = new JsonCodec<>(type, true);
    return PgType.ofText(
        DocumentTypes.JSONB.info(), codec, TextForm.ofVersioned(Oid.JSONB, "jsonb", codec));
  }
}
