package dev.piolet.internal.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two expressions, as PostgreSQL writes them, mean the same.
 *
 * <p>Where their texts differ, PostgreSQL's planner is asked to simplify both, which it does by
 * rules that keep the meaning: it computes what is constant, and leaves alone what depends on the
 * time or the session. Nothing is executed.
 */
final class Expressions {
  /** A literal, a quoted name, or a word of SQL with another that is the same. */
  private static final Pattern WORD =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(?<![\\w.])(?:(?:CURRENT_TIMESTAMP|CURRENT_DATE"
              + "|CURRENT_TIME|LOCALTIMESTAMP|LOCALTIME|CURRENT_ROLE|USER)(?![\\w(])"
              + "|transaction_timestamp\\(\\)|uuidv4\\(\\))");

  private static final Map<String, String> SYNONYMS =
      Map.of(
          "CURRENT_TIMESTAMP", "now()",
          "transaction_timestamp()", "now()",
          "CURRENT_DATE", "(now())::date",
          "CURRENT_TIME", "(now())::time with time zone",
          "LOCALTIMESTAMP", "(now())::timestamp without time zone",
          "LOCALTIME", "(now())::time without time zone",
          "CURRENT_ROLE", "CURRENT_USER",
          "USER", "CURRENT_USER",
          "uuidv4()", "gen_random_uuid()");

  /** Types whose values can be equal and have different texts: 0 and 0.0. */
  private static final Pattern NUMBER =
      Pattern.compile("(numeric|real|double precision|smallint|integer|bigint|money)\\b[^\\[]*");

  private final Probe probe;

  Expressions(Probe probe) {
    this.probe = probe;
  }

  /** Whether two defaults of a type are the same; null is none, which is NULL. */
  boolean areSameDefaults(@Nullable String left, @Nullable String right, String type) {
    if (Objects.equals(left, right)) {
      return true;
    }
    String one = cast(left == null ? "NULL" : left, type);
    String other = cast(right == null ? "NULL" : right, type);
    return areSame(one, other, "") || NUMBER.matcher(type).matches() && areEqualNumbers(one, other);
  }

  private static String cast(String expression, String type) {
    return "(" + normalized(expression) + ")::" + type;
  }

  private boolean areEqualNumbers(String left, String right) {
    List<String> plan = plan("(" + left + ") = (" + right + ")", "");
    return plan != null && plan.contains("  Output: true");
  }

  /**
   * Whether two expressions over rows are the same.
   *
   * @param from what FROM says, for their columns: SQL
   */
  boolean areSame(@Nullable String left, @Nullable String right, String from) {
    if (left == null || right == null) {
      return Objects.equals(left, right);
    }
    String one = normalized(left);
    String other = normalized(right);
    if (one.equals(other)) {
      return true;
    }
    List<String> plan = plan(one, from);
    return plan != null && plan.equals(plan(other, from));
  }

  private @Nullable List<String> plan(String expression, String from) {
    List<String> lines =
        probe.lines(
            "EXPLAIN (VERBOSE, COSTS OFF) SELECT "
                + expression
                + (from.isEmpty() ? "" : " FROM " + from));
    return lines == null ? null : lines.stream().map(Expressions::normalized).toList();
  }

  /** With one word for those that are the same. */
  static String normalized(String expression) {
    return WORD.matcher(expression)
        .replaceAll(
            found -> Matcher.quoteReplacement(SYNONYMS.getOrDefault(found.group(), found.group())));
  }
}
