package dev.piolet.internal.catalog;

import java.util.Map;

/** Tells types that have the same values, whichever of their names is used. */
final class TypeNames {
  private static final String TIMESTAMP = "timestamp without time zone";
  private static final String TIMESTAMPTZ = "timestamp with time zone";
  private static final String TIME = "time without time zone";
  private static final String TIMETZ = "time with time zone";
  private static final String ARRAY = "[]";

  /** Types without a limit, and those whose limit is the type's own. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("text", "text"),
          Map.entry("varchar", "text"),
          Map.entry("character varying", "text"),
          Map.entry("timestamp", TIMESTAMP),
          Map.entry("timestamp(6)", TIMESTAMP),
          Map.entry(TIMESTAMP, TIMESTAMP),
          Map.entry("timestamp(6) without time zone", TIMESTAMP),
          Map.entry("timestamptz", TIMESTAMPTZ),
          Map.entry("timestamptz(6)", TIMESTAMPTZ),
          Map.entry(TIMESTAMPTZ, TIMESTAMPTZ),
          Map.entry("timestamp(6) with time zone", TIMESTAMPTZ),
          Map.entry("time", TIME),
          Map.entry("time(6)", TIME),
          Map.entry(TIME, TIME),
          Map.entry("time(6) without time zone", TIME),
          Map.entry("timetz", TIMETZ),
          Map.entry("timetz(6)", TIMETZ),
          Map.entry(TIMETZ, TIMETZ),
          Map.entry("time(6) with time zone", TIMETZ),
          Map.entry("interval", "interval"),
          Map.entry("interval(6)", "interval"));

  private TypeNames() {}

  /** Whether two types have the same values, and compare them in the same way. */
  static boolean areAlike(String left, String right) {
    return canonical(left).equals(canonical(right));
  }

  /** One name for types that are alike; any other type's own. */
  static String canonical(String type) {
    int end = type.indexOf(ARRAY);
    String element = end < 0 ? type : type.substring(0, end);
    return SAME.getOrDefault(element, element) + (end < 0 ? "" : ARRAY);
  }
}
