package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/**
 * The words and semicolons of a text of SQL, without what is in quotes and comments. Not
 * thread-safe.
 */
final class SqlTokens {
  private final String text;
  private int at;
  private int depth;

  SqlTokens(String text) {
    this.text = text;
  }

  /** How many parentheses are open. */
  int depth() {
    return depth;
  }

  /** The next word or {@code ;}, as it is written, or null at the end. */
  @Nullable String next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c) && c != '$') {
        String word = word();
        if (!isString(word)) {
          return word;
        }
        quoted('\'', isEscaping(word));
      } else if (c == ';') {
        at++;
        return ";";
      } else {
        skip(c);
      }
    }
    return null;
  }

  private String word() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Whether a letter belongs to the string behind it, as in {@code E'a\'b'}. */
  private boolean isString(String word) {
    return word.length() == 1
        && "eEbBxXnN".contains(word)
        && at < text.length()
        && text.charAt(at) == '\'';
  }

  private static boolean isEscaping(String word) {
    return word.equalsIgnoreCase("e");
  }

  private void skip(char c) {
    if (c == '\'' || c == '"') {
      quoted(c, false);
    } else if (text.startsWith("--", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (c == '$') {
      dollars();
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
  }

  private void quoted(char quote, boolean escaping) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\' && escaping) {
        at++;
      } else if (c == quote) {
        return;
      }
    }
  }

  /** Comments nest. */
  private void comment() {
    int open = 0;
    do {
      if (text.startsWith("/*", at)) {
        open++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        open--;
        at += 2;
      } else {
        at++;
      }
    } while (open > 0 && at < text.length());
  }

  /** {@code $tag$ ... $tag$}; a dollar by itself is nothing. */
  private void dollars() {
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) != '$'
        && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    if (end >= text.length()
        || text.charAt(end) != '$'
        || end > at + 1 && Character.isDigit(text.charAt(at + 1))) {
      at++;
      return;
    }
    String tag = text.substring(at, end + 1);
    int close = text.indexOf(tag, end + 1);
    at = close < 0 ? text.length() : close + tag.length();
  }
}
