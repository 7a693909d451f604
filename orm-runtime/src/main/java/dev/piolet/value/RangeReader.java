package dev.piolet.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ranges in the text of PostgreSQL. */
final class RangeReader {
  private static final String EMPTY = "empty";

  private final String text;
  private int at;

  RangeReader(String text) {
    this.text = text;
  }

  <T> Range<T> range(Function<String, T> bound) {
    if (text.startsWith(EMPTY, at)) {
      at += EMPTY.length();
      return Range.empty();
    }
    boolean includesLower = either('[', '(');
    String lower = bound();
    expect(',');
    String upper = bound();
    boolean includesUpper = either(']', ')');
    return Range.of(
        lower == null ? null : bound.apply(lower),
        includesLower,
        upper == null ? null : bound.apply(upper),
        includesUpper);
  }

  /** Takes a character if it is the next one. */
  boolean take(char wanted) {
    boolean found = at < text.length() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  void expect(char wanted) {
    if (!take(wanted)) {
      throw malformed();
    }
  }

  void end() {
    if (at < text.length()) {
      throw malformed();
    }
  }

  private boolean either(char yes, char no) {
    if (take(yes)) {
      return true;
    }
    expect(no);
    return false;
  }

  private @Nullable String bound() {
    StringBuilder bound = new StringBuilder();
    boolean isQuoted = false;
    boolean isInQuotes = false;
    for (; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"') {
        if (isInQuotes && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          bound.append('"');
          at++;
        } else {
          isInQuotes = !isInQuotes;
          isQuoted = true;
        }
      } else if (next == '\\' && at + 1 < text.length()) {
        at++;
        bound.append(text.charAt(at));
      } else if (!isInQuotes && (next == ',' || next == ']' || next == ')')) {
        break;
      } else {
        bound.append(next);
      }
    }
    return bound.length() == 0 && !isQuoted ? null : bound.toString();
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("\"" + text + "\" is no range, such as [1,5)");
  }

  /** A bound, in quotes where it needs them. */
  static String quoted(String bound) {
    for (int i = 0; i < bound.length(); i++) {
      char unit = bound.charAt(i);
      if ("\"\\()[],".indexOf(unit) >= 0 || Character.isWhitespace(unit)) {
        return '"' + bound.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      }
    }
    return bound.isEmpty() ? "\"\"" : bound;
  }
}
