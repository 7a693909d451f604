package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;

/** Takes apart what PostgreSQL writes. */
final class SqlText {
  private SqlText() {}

  /** An identifier without its quotes. */
  static String unquoted(String identifier) {
    return identifier.length() > 1 && identifier.startsWith("\"") && identifier.endsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier;
  }

  /** The parts of a name between its points. */
  static List<String> path(String name) {
    return split(name, '.').stream().map(SqlText::unquoted).toList();
  }

  /** The parts of a list between its commas, without those in parentheses and quotes. */
  static List<String> list(String text) {
    return split(text, ',').stream().map(String::strip).toList();
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = endOfQuoted(text, i);
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }

  /** A condition without parentheses around all of it. */
  static String bare(String condition) {
    String text = condition.strip();
    while (text.startsWith("(") && closing(text, 0) == text.length() - 1) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  /** Where the parenthesis at a place is closed; -1 where it is not. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = endOfQuoted(text, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last character of what is quoted. PostgreSQL writes a text with a backslash as {@code
   * E'...'}, in which backslashes are doubled.
   */
  private static int endOfQuoted(String text, int open) {
    int end = text.indexOf(text.charAt(open), open + 1);
    return end < 0 ? text.length() - 1 : end;
  }
}
