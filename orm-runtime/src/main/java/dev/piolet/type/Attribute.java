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
  @Nullable String textOf(C composite) {
    T value = getter.apply(composite);
    return value == null ? null : type.codec().text(value);
  }

  boolean isSame(C left, C right) {
    return type.same(getter.apply(left), getter.apply(right));
  }
}
