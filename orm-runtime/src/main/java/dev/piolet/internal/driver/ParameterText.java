package dev.piolet.internal.driver;

import java.sql.SQLException;
import java.util.function.IntFunction;
import org.postgresql.core.Parser;

/** Replaces the parameters of a statement's text, where the driver finds them. */
public final class ParameterText {
  private final String sql;
  private final char[] chars;
  private final int parameters;
  private final IntFunction<String> replacement;
  private final StringBuilder text = new StringBuilder();
  private int found;

  private ParameterText(String sql, int parameters, IntFunction<String> replacement) {
    this.sql = sql;
    this.chars = sql.toCharArray();
    this.parameters = parameters;
    this.replacement = replacement;
  }

  /**
   * A text with something else in place of its parameters. Question marks that are none, in quotes,
   * comments and operators, stay as they are.
   *
   * @param parameters how many there are
   * @param replacement what stands for each, from 0
   * @throws SQLException when there is another number of them
   */
  public static String replaced(String sql, int parameters, IntFunction<String> replacement)
      throws SQLException {
    return parameters == 0 ? sql : new ParameterText(sql, parameters, replacement).replaced();
  }

  /**
   * A text without parameters as the driver would send it: {@code ??} is one question mark, and
   * JDBC's escapes are what they stand for.
   */
  public static String plain(String sql) throws SQLException {
    String unescaped = Parser.replaceProcessing(sql, true, true);
    ParameterText text = new ParameterText(unescaped, 0, i -> "?");
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < unescaped.length()) {
      int last = Math.min(text.lastOfToken(at), unescaped.length() - 1);
      boolean isDoubled = text.chars[at] == '?' && last == at + 1;
      plain.append(unescaped, isDoubled ? last : at, last + 1);
      at = last + 1;
    }
    return plain.toString();
  }

  /**
   * A text of PostgreSQL's as the driver takes it: the question marks of operators are doubled, and
   * those in quotes and comments are not.
   */
  public static String doubled(String sql) {
    if (sql.indexOf('?') < 0) {
      return sql;
    }
    ParameterText text = new ParameterText(sql, 0, i -> "?");
    StringBuilder doubled = new StringBuilder(sql.length() + 8);
    int at = 0;
    while (at < sql.length()) {
      boolean isMark = text.chars[at] == '?';
      int last = isMark ? at : Math.min(text.lastOfToken(at), sql.length() - 1);
      doubled.append(sql, at, last + 1).append(isMark ? "?" : "");
      at = last + 1;
    }
    return doubled.toString();
  }

  private String replaced() throws SQLException {
    int at = 0;
    while (at < chars.length) {
      int last = lastOfToken(at);
      if (chars[at] == '?' && last == at) {
        text.append(found < parameters ? replacement.apply(found) : "?");
        found++;
      } else {
        text.append(chars, at, Math.min(last + 1, chars.length) - at);
      }
      at = last + 1;
    }
    if (found != parameters) {
      throw new SQLException(
          "The statement has " + found + " parameters, and values for " + parameters);
    }
    return text.toString();
  }

  /** Where a quoted text, a comment, a doubled question mark or a character ends. */
  private int lastOfToken(int at) {
    return switch (chars[at]) {
      case '\'' -> Parser.parseSingleQuotes(chars, at, true);
      case '"' -> Parser.parseDoubleQuotes(chars, at);
      case '-' -> Parser.parseLineComment(chars, at);
      case '/' -> Parser.parseBlockComment(chars, at);
      case '$' -> Parser.parseDollarQuotes(chars, at);
      case '?' -> sql.startsWith("??", at) ? at + 1 : at;
      default -> at;
    };
  }
}
