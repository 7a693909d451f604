package dev.piolet.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON and reads them back: what the columns with {@code @Field(json = true)} use.
 *
 * <p>There is one for Jackson 3 and one for Jackson 2. A program that wants another, or one of the
 * two with modules of its own, says {@link JsonMappers#use}, or names its class in {@code
 * META-INF/services/dev.piolet.json.JsonMapper}.
 *
 * <p>A value that is written and read must be written as the same JSON again, as that is how a
 * change is told. An implementation must be thread-safe.
 */
public interface JsonMapper {
  /**
   * Writes a value.
   *
   * @param value the value; never null
   * @param type its type as it is declared, with type arguments
   * @return valid JSON
   * @throws dev.piolet.error.JsonException when the value cannot be written
   */
  String write(Object value, Type type);

  /**
   * Reads a value.
   *
   * @param json valid JSON
   * @param type the value's type as it is declared, with type arguments
   * @return the value, or null for the JSON {@code null}
   * @throws dev.piolet.error.JsonException when the JSON is none of such a value
   */
  @Nullable Object read(String json, Type type);
}
