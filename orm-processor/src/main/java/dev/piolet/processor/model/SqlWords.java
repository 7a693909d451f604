package dev.piolet.processor.model;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for names in SQL that was written in annotations, as far as names of objects need it. */
public final class SqlWords {
  /** A text, a name in quotes, or a word, with what tells that it is a call. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)(\\s*\\()?");

  private static final Pattern CALL =
      Pattern.compile("(?:[\\w$]+\\.)*\"?([\\w$]+)\"?\\s*\\(.*\\)", Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("\"?([\\p{L}_][\\p{L}\\p{N}_$]*)\"?");

  private SqlWords() {}

  /** The columns that a condition names, each once, in the order of the table. */
  static List<ColumnModel> columnsIn(String sql, List<ColumnModel> columns) {
    List<String> names = new ArrayList<>();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      if (token.group(1) != null) {
        names.add(token.group(1).replace("\"\"", "\""));
      } else if (token.group(2) != null && token.group(3) == null) {
        names.add(token.group(2).toLowerCase(Locale.ROOT));
      }
    }
    return columns.stream().filter(column -> names.contains(column.name())).toList();
  }

  /**
   * SQL in which columns have names with a prefix.
   *
   * @param names the names of the columns, without the prefix
   */
  public static String prefixed(String sql, Set<String> names, String prefix) {
    return TOKEN.matcher(sql).replaceAll(token -> quoteReplacement(prefixed(token, names, prefix)));
  }

  private static String prefixed(MatchResult token, Set<String> names, String prefix) {
    String quoted = token.group(1);
    String word = token.group(2);
    if (quoted != null && names.contains(quoted.replace("\"\"", "\""))) {
      return '"' + prefix.replace("\"", "\"\"") + quoted + '"';
    } else if (word != null
        && token.group(3) == null
        && names.contains(word.toLowerCase(Locale.ROOT))) {
      return '"' + prefix.replace("\"", "\"\"") + word.toLowerCase(Locale.ROOT) + '"';
    }
    return token.group();
  }

  /** What PostgreSQL calls an expression in an index: after its function, or {@code expr}. */
  static String nameOf(String expression) {
    String sql = expression.strip();
    while (sql.startsWith("(") && closing(sql, 0) == sql.length() - 1) {
      sql = sql.substring(1, sql.length() - 1).strip();
    }
    Matcher name = NAME.matcher(sql);
    if (name.matches()) {
      return sql.startsWith("\"") ? name.group(1) : name.group(1).toLowerCase(Locale.ROOT);
    }
    if (sql.matches("(?is)array\\s*\\[.*\\]")) {
      return "array";
    }
    Matcher call = CALL.matcher(sql);
    boolean isWhole = call.matches() && closing(sql, sql.indexOf('(')) == sql.length() - 1;
    return isWhole ? call.group(1).toLowerCase(Locale.ROOT) : "expr";
  }

  /** Where the parenthesis closes that opens at a place, or -1. */
  private static int closing(String sql, int open) {
    int depth = 0;
    boolean isText = false;
    for (int at = open; at < sql.length(); at++) {
      char letter = sql.charAt(at);
      if (letter == '\'') {
        isText = !isText;
      } else if (!isText && letter == '(') {
        depth++;
      } else if (!isText && letter == ')' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
