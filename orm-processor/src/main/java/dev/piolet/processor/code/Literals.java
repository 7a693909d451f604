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
      appendEscaped(one, literal);
      if (one == '\n' && i + 1 < text.length()) {
        literal.append("\"\n    + \"");
      }
    }
    return literal.append('"').toString();
  }

  private static void appendEscaped(char one, StringBuilder literal) {
    switch (one) {
      case '\b' -> literal.append("\\b");
      case '\t' -> literal.append("\\t");
      case '\n' -> literal.append("\\n");
      case '\f' -> literal.append("\\f");
      case '\r' -> literal.append("\\r");
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (Character.isISOControl(one)) {
          literal.append("\\u%04x".formatted((int) one));
        } else {
          literal.append(one);
        }
      }
    }
  }
}
