package dev.piolet.it.type;

import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a type.
 *
 * @param text how PostgreSQL writes it
 * @param isComparable whether PostgreSQL has an equality of the type
 */
record Sample<T>(PgType<T> type, T value, String text, boolean isComparable) {
  static <T> Sample<T> same(PgType<T> type, T value, String text) {
    return new Sample<>(type, value, text, true);
  }

  static <T> Sample<T> incomparable(PgType<T> type, T value, String text) {
    return new Sample<>(type, value, text, false);
  }

  /** A value with the contents of arrays, so that equal ones are equal. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof One<?> one) {
      return Arrays.asList(one.id(), plain(one.value()));
    }
    if (value instanceof Collection<?> values) {
      List<@Nullable Object> plain = new ArrayList<>();
      values.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    if (value instanceof Map<?, ?>) {
      return value;
    }
    if (value != null && value.getClass().isArray()) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
        plain.add(plain(java.lang.reflect.Array.get(value, i)));
      }
      return plain;
    }
    return value;
  }

  @Override
  public String toString() {
    String shown = type + " " + text;
    return shown.length() > 60
        ? String.format(Locale.ROOT, "%s... (%d)", shown.substring(0, 60), shown.length())
        : shown;
  }
}
