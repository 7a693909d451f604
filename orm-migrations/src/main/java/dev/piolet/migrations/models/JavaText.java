package dev.piolet.migrations.models;

import java.util.ArrayList;
import java.util.List;

/** Takes Java apart, with an eye on its texts and brackets. */
final class JavaText {
  private JavaText() {}

  /** Where the bracket at a place is closed. */
  static int closing(String source, int open) {
    int depth = 0;
    for (int i = open; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = endOfText(source, i);
      } else if (isOpen(c)) {
        depth++;
      } else if (isClosed(c) && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("A bracket is not closed: " + source.substring(open));
  }

  /** Where the bracket begins that ends a text; -1 where none does. */
  static int open(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfText(text, i);
      } else if (isOpen(c)) {
        int close = closing(text, i);
        if (close == text.length() - 1) {
          return i;
        }
        i = close;
      }
    }
    return -1;
  }

  /** The parts between separators that are in no brackets and texts. */
  static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfText(text, i);
      } else if (isOpen(c) || c == '<') {
        depth++;
      } else if (isClosed(c) || c == '>') {
        depth--;
      } else if (depth == 0 && text.startsWith(separator, i)) {
        parts.add(text.substring(begin, i).strip());
        begin = i + separator.length();
        i = begin - 1;
      }
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /** The same on one line. */
  static String oneLine(String source) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        int end = endOfText(source, i);
        line.append(source, i, end + 1);
        i = end;
      } else if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (!needsNoSpace(line, source, i)) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Whether a space would be behind another or beside a bracket. */
  private static boolean needsNoSpace(StringBuilder line, String source, int i) {
    char last = line.charAt(line.length() - 1);
    int next = i;
    while (Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    return last == ' ' || isOpen(last) && last != '[' || isClosed(source.charAt(next));
  }

  /** The quotation mark that ends a text. */
  private static int endOfText(String source, int open) {
    int i = open + 1;
    while (source.charAt(i) != '"') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private static boolean isOpen(char c) {
    return c == '(' || c == '{' || c == '[';
  }

  private static boolean isClosed(char c) {
    return c == ')' || c == '}' || c == ']';
  }
}
