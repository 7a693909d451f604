package dev.piolet.processor.code;

import org.jspecify.annotations.Nullable;

/** Texts as literals of Java. */
final class Literals {
  private Literals() {}

  /** The literal, a line of code for each line of the text; {@code null} for none. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    String text = value.toString();
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      literal.append(escaped(one));
      if (one == '\n' && i + 1 < text.length()) {
        literal.append("\"\n    + \"");
      }
    }
    return literal.append('"').toString();
  }

  private static String escaped(char one) {
    return switch (one) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> Character.isISOControl(one) ? "\\u%04x".formatted((int) one) : String.valueOf(one);
    };
  }
}
