package dev.piolet.processor.types;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lengths, precisions and scales: which types take which, and how great they can be. */
final class TypeModifiers {
  private static final int MAX_CHARACTERS = 10_485_760;
  private static final int MAX_BITS = 83_886_080;
  private static final int MAX_DIMENSIONS = 16_000;
  private static final int MAX_DIGITS = 1000;
  private static final int MAX_FRACTION = 6;

  private static final List<String> AT_MOST = List.of("nothing", "one number", "two numbers");

  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "varchar", MAX_CHARACTERS,
          "char", MAX_CHARACTERS,
          "bpchar", MAX_CHARACTERS,
          "bit", MAX_BITS,
          "varbit", MAX_BITS,
          "vector", MAX_DIMENSIONS);

  private static final Map<String, Integer> PRECISIONS =
      Map.of(
          "numeric", MAX_DIGITS,
          "time", MAX_FRACTION,
          "timetz", MAX_FRACTION,
          "timestamp", MAX_FRACTION,
          "timestamptz", MAX_FRACTION,
          "interval", MAX_FRACTION);

  private TypeModifiers() {}

  /** The modifiers of a type; none where nothing is said. */
  static List<Integer> of(String sqlType, TypeOptions options) {
    SqlTypeName type = options.type();
    if (type != null && !type.modifiers().isEmpty()) {
      if (!options.ofType(null).areNone()) {
        throw new NotStorable(
            options.ofType(null).member(),
            "has a %s beside the column type \"%s\", which says it already. Remove one of the two"
                .formatted(options.ofType(null).member(), type));
      }
      return ofType(sqlType, type);
    }
    return ofMembers(sqlType, options);
  }

  private static List<Integer> ofType(String sqlType, SqlTypeName type) {
    List<Integer> modifiers = type.modifiers();
    int most = sqlType.equals("numeric") ? 2 : takesAny(sqlType) ? 1 : 0;
    if (modifiers.size() > most) {
      SqlTypeName shorter =
          new SqlTypeName(null, sqlType, modifiers.subList(0, most), type.dimensions());
      throw new NotStorable(
          "type",
          "has the column type \"%s\", but %s takes %s in parentheses. Write: \"%s\""
              .formatted(type, sqlType, AT_MOST.get(most), shorter));
    }
    boolean isFraction = PRECISIONS.containsKey(sqlType) && !sqlType.equals("numeric");
    checkBounds("type", sqlType, modifiers.get(0), isFraction ? 0 : 1);
    if (modifiers.size() == 2) {
      checkScale("type", modifiers.get(1));
    }
    return modifiers;
  }

  private static List<Integer> ofMembers(String sqlType, TypeOptions options) {
    if (options.length() != 0) {
      checkTakes("length", LENGTHS, sqlType);
      checkBounds("length", sqlType, options.length(), 1);
    }
    if (options.precision() != 0) {
      checkTakes("precision", PRECISIONS, sqlType);
      checkBounds("precision", sqlType, options.precision(), 1);
    }
    if (options.scale() != 0) {
      checkTakes("scale", Map.of("numeric", MAX_DIGITS), sqlType);
      if (options.precision() == 0) {
        throw new NotStorable(
            "scale",
            "has a scale, which needs a precision. Say how many digits there are in all: precision"
                + " = ...");
      }
      checkScale("scale", options.scale());
      return List.of(options.precision(), options.scale());
    }
    if (options.length() != 0) {
      return List.of(options.length());
    }
    return options.precision() == 0 ? List.of() : List.of(options.precision());
  }

  private static boolean takesAny(String sqlType) {
    return LENGTHS.containsKey(sqlType) || PRECISIONS.containsKey(sqlType);
  }

  private static void checkTakes(String member, Map<String, Integer> types, String sqlType) {
    if (!types.containsKey(sqlType)) {
      String others = types.keySet().stream().sorted().collect(Collectors.joining(", "));
      throw new NotStorable(
          member,
          "is stored as %s, which takes no %s. Remove it; these take one: %s"
              .formatted(sqlType, member, others));
    }
  }

  private static void checkBounds(String member, String sqlType, int number, int min) {
    int max = LENGTHS.getOrDefault(sqlType, PRECISIONS.getOrDefault(sqlType, 0));
    if (number < min || number > max) {
      String what = LENGTHS.containsKey(sqlType) ? "length" : "precision";
      throw new NotStorable(
          member,
          "has the %s %d, but %s takes %d to %d. Choose one of these"
              .formatted(what, number, sqlType, min, max));
    }
  }

  private static void checkScale(String member, int scale) {
    if (scale < -MAX_DIGITS || scale > MAX_DIGITS) {
      throw new NotStorable(
          member,
          "has the scale %d, but numeric takes %d to %d. Choose one of these"
              .formatted(scale, -MAX_DIGITS, MAX_DIGITS));
    }
  }
}
