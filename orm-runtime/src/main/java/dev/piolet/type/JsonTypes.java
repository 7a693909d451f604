package dev.piolet.type;

import dev.piolet.json.JsonType;
import java.lang.reflect.Type;

/**
 * Java types that are stored as JSON, by {@link dev.piolet.json.JsonMapper}; see {@link PgTypes}.
 */
public abstract class JsonTypes extends ArrayTypes {
  JsonTypes() {}

  /**
   * {@code json} that is read into a Java type.
   *
   * @param type the class of a value
   */
  public static <T> PgType<T> json(Class<T> type) {
    return of("json", type);
  }

  /**
   * {@code json} that is read into a Java type with type arguments.
   *
   * @param type such as {@code new JsonType<List<Tag>>() {}}
   */
  public static <T> PgType<T> json(JsonType<T> type) {
    return of("json", type.type());
  }

  /**
   * {@code jsonb} that is read into a Java type.
   *
   * @param type the class of a value
   */
  public static <T> PgType<T> jsonb(Class<T> type) {
    return of("jsonb", type);
  }

  /**
   * {@code jsonb} that is read into a Java type with type arguments.
   *
   * @param type such as {@code new JsonType<List<Tag>>() {}}
   */
  public static <T> PgType<T> jsonb(JsonType<T> type) {
    return of("jsonb", type.type());
  }

  private static <T> PgType<T> of(String name, Type type) {
    return PgType.ofText(TypeInfo.of(name, true), new JsonCodec<>(type, name.equals("jsonb")));
  }
}
