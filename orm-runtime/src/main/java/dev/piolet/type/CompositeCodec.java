package dev.piolet.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Composite values: <code>(1,"a b",)</code>, where what is missing is NULL and what is empty is in
 * quotes.
 */
record CompositeCodec<C>(
    Function<@Nullable Object[], C> constructor, List<Attribute<C, ?>> attributes)
    implements Codec<C> {
  @Override
  public String text(C value) {
    StringBuilder text = new StringBuilder();
    char separator = '(';
    for (Attribute<C, ?> attribute : attributes) {
      text.append(separator);
      String part = attribute.textOf(value);
      if (part != null) {
        text.append('"').append(part.replace("\\", "\\\\").replace("\"", "\"\"")).append('"');
      }
      separator = ',';
    }
    return text.append(')').toString();
  }

  @Override
  public C parse(String text) {
    List<@Nullable String> parts = parts(text);
    if (parts.size() != attributes.size()) {
      throw new IllegalArgumentException(
          "The value \""
              + text
              + "\" has "
              + parts.size()
              + " attributes, and the type that it is read as has "
              + attributes.size());
    }
    @Nullable Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      String part = parts.get(i);
      values[i] = part == null ? null : attributes.get(i).type().codec().parse(part);
    }
    return constructor.apply(values);
  }

  /** The texts of the attributes; null is NULL. */
  static List<@Nullable String> parts(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      throw malformed(text);
    }
    List<@Nullable String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean isQuoted = false;
    boolean isInQuotes = false;
    int end = text.length() - 1;
    for (int at = 1; at < end; at++) {
      char unit = text.charAt(at);
      if (unit == '"') {
        if (isInQuotes && text.charAt(at + 1) == '"') {
          part.append('"');
          at++;
        } else {
          isInQuotes = !isInQuotes;
          isQuoted = true;
        }
      } else if (unit == '\\') {
        at++;
        part.append(text.charAt(at));
      } else if (unit == ',' && !isInQuotes) {
        parts.add(isQuoted || part.length() > 0 ? part.toString() : null);
        part.setLength(0);
        isQuoted = false;
      } else {
        part.append(unit);
      }
    }
    if (isInQuotes) {
      throw malformed(text);
    }
    parts.add(isQuoted || part.length() > 0 ? part.toString() : null);
    return parts;
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException("\"" + text + "\" is no composite value, such as (1,a)");
  }

  @Override
  public long size(C value) {
    return attributes.stream().mapToLong(attribute -> attribute.sizeOf(value)).sum();
  }

  @Override
  public boolean same(C left, C right) {
    return attributes.stream().allMatch(attribute -> attribute.isSame(left, right));
  }

  /** A new value, as only its class knows whether it can change. */
  @Override
  public C copy(C value) {
    @Nullable Object[] values = new Object[attributes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = copyOf(attributes.get(i), value);
    }
    return constructor.apply(values);
  }

  private static <C, T> @Nullable T copyOf(Attribute<C, T> attribute, C value) {
    return attribute.type().copy(attribute.getter().apply(value));
  }
}
