package dev.piolet.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A type with its type arguments, which a class literal cannot have: {@code new
 * JsonType<List<Tag>>() {}}. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
  private final Type type;

  /**
   * The type argument of the subclass that is made here.
   *
   * @throws IllegalStateException when the subclass is none of {@code JsonType} itself, or has no
   *     type argument
   */
  protected JsonType() {
    if (!(getClass().getGenericSuperclass() instanceof ParameterizedType parent)
        || parent.getRawType() != JsonType.class) {
      throw new IllegalStateException(
          "A JsonType is written with its type: new JsonType<List<Tag>>() {}");
    }
    this.type = parent.getActualTypeArguments()[0];
  }

  /** The type. */
  public final Type type() {
    return type;
  }

  /** Two are equal when their types are. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JsonType<?> token && type.equals(token.type);
  }

  @Override
  public final int hashCode() {
    return type.hashCode();
  }

  @Override
  public final String toString() {
    return type.getTypeName();
  }
}
