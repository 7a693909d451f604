package dev.piolet.type;

import dev.piolet.error.JsonException;
import dev.piolet.json.JsonMappers;
import dev.piolet.json.JsonText;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Values of any type as JSON.
 *
 * @param javaType the type of a value, with type arguments
 * @param isBinary whether it is {@code jsonb}, and not {@code json}
 */
record JsonCodec<T>(Type javaType, boolean isBinary) implements Codec<T> {
  @Override
  public String text(T value) {
    String json = JsonMappers.current().write(value, javaType);
    if (isBinary && JsonText.holdsNul(json)) {
      throw new JsonException(
          "A value of "
              + javaType.getTypeName()
              + " holds U+0000, which jsonb cannot store. Take it out, or make the column json:"
              + " @Field(json = true, type = \"json\")");
    }
    return Storable.text(json);
  }

  /** The JSON null is no value either. */
  @Override
  @SuppressWarnings("unchecked") // a mapper reads values of the type
  public @Nullable T parse(String text) {
    return (T) JsonMappers.current().read(text, javaType);
  }

  @Override
  public long size(T value) {
    return JsonMappers.current().write(value, javaType).length();
  }

  /** Compares what is stored, whatever the values' own {@code equals} says. */
  @Override
  public boolean same(T left, T right) {
    return left == right
        || JsonText.same(
            JsonMappers.current().write(left, javaType),
            JsonMappers.current().write(right, javaType));
  }

  @Override
  public T copy(T value) {
    T copy = parse(JsonMappers.current().write(value, javaType));
    return copy == null ? value : copy;
  }
}
