package dev.piolet.sql;

import dev.piolet.type.PgType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL with its values written into it, for people to read: never executed. */
final class Inlined {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_VALUES = 2_000;

  private final String sql;
  private final BoundSql bound;
  private final StringBuilder text = new StringBuilder();

  private Inlined(BoundSql bound) {
    this.sql = bound.sql();
    this.bound = bound;
  }

  static String of(BoundSql bound) {
    return new Inlined(bound).text();
  }

  /** The values alone, cut short where they are many. */
  static String valuesOf(BoundSql bound) {
    StringBuilder text = new StringBuilder("[");
    String separator = "";
    for (Bind<?> bind : bound.binds()) {
      text.append(separator);
      if (text.length() > MAX_VALUES) {
        return text.append("… (").append(bound.binds().size()).append(" values)]").toString();
      }
      text.append(shown(bind.value()));
      separator = ", ";
    }
    return text.append(']').toString();
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Collection<?> values) {
      return shortened(values.stream().limit(MAX_LENGTH).toList().toString());
    }
    return value instanceof byte[] ? literal(value) : shortened(String.valueOf(value));
  }

  private String text() {
    int next = 0;
    int at = 0;
    while (at < sql.length()) {
      int end = endOfToken(at);
      if (sql.charAt(at) == '?' && end == at + 1 && next < bound.binds().size()) {
        text.append(literal(bound.binds().get(next++)));
      } else {
        text.append(sql, at, end);
      }
      at = end;
    }
    return text.toString();
  }

  /** Where a quoted text or name, a comment, a doubled question mark or a character ends. */
  private int endOfToken(int at) {
    char first = sql.charAt(at);
    if (first == '\'' || first == '"') {
      return after(String.valueOf(first), at + 1);
    }
    if (sql.startsWith("--", at)) {
      return after("\n", at);
    }
    if (sql.startsWith("/*", at)) {
      return after("*/", at + 2);
    }
    return sql.startsWith("??", at) ? at + 2 : at + 1;
  }

  private int after(String closing, int from) {
    int found = sql.indexOf(closing, from);
    return found < 0 ? sql.length() : found + closing.length();
  }

  /** A value whose class does not tell what is stored is shown as its text. */
  private static <T> String literal(Bind<T> bind) {
    T value = bind.value();
    PgType<?> element = bind.type().component();
    if (value instanceof Collection<?> values && element != null) {
      return array(element, values);
    }
    boolean hasOtherText =
        value instanceof Enum<?>
            || value instanceof Record
            || value instanceof Map<?, ?>
            || (value != null && value.getClass().isArray() && !(value instanceof byte[]));
    if (value == null || !hasOtherText) {
      return literal(value);
    }
    try {
      return literal(bind.type().text(value));
    } catch (IllegalArgumentException e) {
      return literal(value.toString()); // it is shown, and refused when it is sent
    }
  }

  @SuppressWarnings("unchecked") // the elements of an array have its element's type
  private static <T> String array(PgType<T> element, Collection<?> values) {
    return values.stream()
        .limit(MAX_LENGTH)
        .map(value -> literal(new Bind<>(element, (T) value)))
        .collect(Collectors.joining(", ", "ARRAY[", values.size() > MAX_LENGTH ? ", …]" : "]"));
  }

  private static String literal(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof byte[] bytes) {
      return "<" + bytes.length + " bytes>";
    }
    return '\'' + shortened(value.toString()).replace("'", "''") + '\'';
  }

  private static String shortened(String shown) {
    return shown.length() <= MAX_LENGTH ? shown : shown.substring(0, MAX_LENGTH) + '…';
  }
}
