package dev.piolet.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a composite type; {@link PgTypes#attribute} makes one. Immutable.
 *
 * @param name its name in the database, unquoted
 * @param type its type
 * @param getter gives its value, or null for NULL
 * @param <C> the Java type of the composite
 * @param <T> the Java type of the attribute
 */
public record Attribute<C, T>(String name, PgType<T> type, Function<C, @Nullable T> getter) {
  /**
   * The value of an attribute that cannot be NULL; what generated types call.
   *
   * @param value the value that was read
   * @param name the attribute's name
   * @throws IllegalArgumentException when the value is null
   */
  public static Object notNull(@Nullable Object value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(
          "The attribute \""
              + name
              + "\" is NULL, but the component that it is read into cannot be. Make that @Nullable");
    }
    return value;
  }

  @Nullable String textOf(C composite) {
    T value = getter.apply(composite);
    return value == null ? null : type.codec().text(value);
  }

  long sizeOf(C composite) {
    return type.size(getter.apply(composite));
  }

  boolean isSame(C left, C right) {
    return type.same(getter.apply(left), getter.apply(right));
  }
}
