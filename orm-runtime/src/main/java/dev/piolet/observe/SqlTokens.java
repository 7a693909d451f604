package dev.piolet.observe;

/**
 * The words, names and marks of an SQL text, without what stands in strings and comments. Not
 * thread-safe.
 */
final class SqlTokens {
  /** The kinds of tokens. */
  enum Kind {
    WORD,
    QUOTED,
    VALUE,
    MARK
  }

  private final String sql;
  private int at;
  private Kind kind = Kind.MARK;
  private String text = "";

  SqlTokens(String sql) {
    this.sql = sql;
  }

  Kind kind() {
    return kind;
  }

  /** A word or mark as it is written, a quoted name without its quotes, nothing of a value. */
  String text() {
    return text;
  }

  /** Whether the next character but white space and comments is a given one. */
  boolean isBefore(char mark) {
    skipSpace();
    return at < sql.length() && sql.charAt(at) == mark;
  }

  /** Goes to the next token, and tells whether there is one. */
  boolean next() {
    skipSpace();
    if (at >= sql.length()) {
      return false;
    }
    char first = sql.charAt(at);
    int start = at;
    if (first == '"') {
      at = endOfQuoted(at, '"');
      set(Kind.QUOTED, sql.substring(start + 1, Math.max(start + 1, at - 1)).replace("\"\"", "\""));
    } else if (first == '\'') {
      at = endOfQuoted(at, '\'');
      set(Kind.VALUE, "");
    } else if (first == '$' && isDollarQuote()) {
      set(Kind.VALUE, "");
    } else if (Character.isLetter(first) || first == '_') {
      word(start);
    } else {
      at++;
      set(Character.isDigit(first) ? Kind.VALUE : Kind.MARK, String.valueOf(first));
    }
    return true;
  }

  private void set(Kind found, String token) {
    kind = found;
    text = token;
  }

  /** A word; one before a quote is the prefix of a string, as in {@code E'it\'s'}. */
  private void word(int start) {
    while (at < sql.length() && isPartOfWord(sql.charAt(at))) {
      at++;
    }
    set(Kind.WORD, sql.substring(start, at));
    if (at < sql.length() && sql.charAt(at) == '\'') {
      at = text.equalsIgnoreCase("e") ? endOfEscaped(at) : endOfQuoted(at, '\'');
      set(Kind.VALUE, "");
    }
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** Behind the quote that ends what begins here; a doubled one is a part of it. */
  private int endOfQuoted(int start, char quote) {
    int end = sql.indexOf(quote, start + 1);
    while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
      end = sql.indexOf(quote, end + 2);
    }
    return end < 0 ? sql.length() : end + 1;
  }

  private int endOfEscaped(int start) {
    int end = start + 1;
    while (end < sql.length()) {
      char c = sql.charAt(end);
      if (c == '\'' && !(end + 1 < sql.length() && sql.charAt(end + 1) == '\'')) {
        return end + 1;
      }
      end += c == '\\' || c == '\'' ? 2 : 1;
    }
    return sql.length();
  }

  private boolean isDollarQuote() {
    int end = at + 1;
    while (end < sql.length() && isPartOfWord(sql.charAt(end)) && sql.charAt(end) != '$') {
      end++;
    }
    boolean isNumber = at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1));
    if (isNumber || end >= sql.length() || sql.charAt(end) != '$') {
      return false;
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    at = close < 0 ? sql.length() : close + tag.length();
    return true;
  }

  private void skipSpace() {
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at))) {
        at++;
      } else if (sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
      } else if (sql.startsWith("/*", at)) {
        skipComment();
      } else {
        return;
      }
    }
  }

  /** Comments nest in PostgreSQL. */
  private void skipComment() {
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
  }
}
