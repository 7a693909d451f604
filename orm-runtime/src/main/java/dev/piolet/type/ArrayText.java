package dev.piolet.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of arrays: <code>{1,NULL,"a b"}</code>, with braces in braces for each more dimension,
 * and the bounds before it where they do not begin at 1.
 */
final class ArrayText {
  private static final String NULL = "NULL";

  private final String text;
  private final char delimiter;
  private int at;

  private ArrayText(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Adds an element, in quotes where it needs them; null is NULL. */
  static void append(StringBuilder array, @Nullable String element, char delimiter) {
    if (element == null) {
      array.append(NULL);
    } else if (needsQuotes(element, delimiter)) {
      array.append('"');
      for (int i = 0; i < element.length(); i++) {
        char unit = element.charAt(i);
        if (unit == '"' || unit == '\\') {
          array.append('\\');
        }
        array.append(unit);
      }
      array.append('"');
    } else {
      array.append(element);
    }
  }

  private static boolean needsQuotes(String element, char delimiter) {
    for (int i = 0; i < element.length(); i++) {
      char unit = element.charAt(i);
      if (unit == delimiter || "{}\"\\".indexOf(unit) >= 0 || unit <= ' ') {
        return true;
      }
    }
    return element.isEmpty() || element.equalsIgnoreCase(NULL);
  }

  /**
   * The elements of an array: texts, nulls, and lists of them for each more dimension.
   *
   * @throws IllegalArgumentException when the text is no array
   */
  static List<@Nullable Object> parse(String text, char delimiter) {
    ArrayText parser = new ArrayText(text, delimiter);
    if (text.startsWith("[")) {
      parser.at = text.indexOf('=') + 1;
    }
    List<@Nullable Object> elements = parser.elements();
    if (parser.at != text.length()) {
      throw parser.malformed();
    }
    return elements;
  }

  private List<@Nullable Object> elements() {
    List<@Nullable Object> elements = new ArrayList<>();
    expect('{');
    if (next() == '}') {
      at++;
      return elements;
    }
    while (true) {
      elements.add(next() == '{' ? elements() : element());
      if (next() == '}') {
        at++;
        return elements;
      }
      expect(delimiter);
    }
  }

  private @Nullable String element() {
    if (next() == '"') {
      at++;
      return quoted();
    }
    int from = at;
    while (next() != delimiter && next() != '}') {
      at++;
    }
    String element = text.substring(from, at);
    return element.equals(NULL) ? null : element;
  }

  private String quoted() {
    StringBuilder element = new StringBuilder();
    while (next() != '"') {
      if (next() == '\\') {
        at++;
      }
      element.append(next());
      at++;
    }
    at++;
    return element.toString();
  }

  private char next() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw malformed();
    }
    at++;
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("\"" + text + "\" is no array, such as {1,2}");
  }
}
