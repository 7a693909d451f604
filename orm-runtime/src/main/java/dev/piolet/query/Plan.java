package dev.piolet.query;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer of EXPLAIN about a whole statement; its steps are in the JSON.
 *
 * @param node the last step, such as {@code Seq Scan} or {@code Limit}
 * @param startupCost the estimated cost until the first row, in PostgreSQL's unit
 * @param totalCost the estimated cost until the last row
 * @param rows the estimated number of rows
 * @param actualRows the number of rows, where it was analyzed
 * @param executionMillis how long it ran, in milliseconds, where it was analyzed
 * @param json all that EXPLAIN says
 */
public record Plan(
    String node,
    double startupCost,
    double totalCost,
    double rows,
    OptionalDouble actualRows,
    OptionalDouble executionMillis,
    String json) {

  /** Reads EXPLAIN's JSON, in which a step's own properties come before the steps below it. */
  public static Plan of(String json) {
    Matcher node = Pattern.compile("\"Node Type\": \"([^\"]*)\"").matcher(json);
    return new Plan(
        node.find() ? node.group(1) : "",
        number(json, "Startup Cost").orElse(0),
        number(json, "Total Cost").orElse(0),
        number(json, "Plan Rows").orElse(0),
        number(json, "Actual Rows"),
        number(json, "Execution Time"),
        json);
  }

  private static OptionalDouble number(String json, String property) {
    Matcher found = Pattern.compile('"' + property + "\": ([-0-9.eE+]+)").matcher(json);
    return found.find()
        ? OptionalDouble.of(Double.parseDouble(found.group(1)))
        : OptionalDouble.empty();
  }
}
