package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole numbers of a program as values that meet a number of some width. */
final class WholeNumbers {
  private WholeNumbers() {}

  /**
   * A value that is compared with numbers of a type: of this type where it has the value, and else
   * of the least wider one. PostgreSQL's indexes serve comparisons of whole numbers of all widths,
   * and of the two of floating point.
   *
   * @throws IllegalArgumentException when the type is of floating point, and none has the value
   */
  static NumberExpression<? extends @Nullable Number> comparand(
      PgType<? extends @Nullable Number> type, long value) {
    PgType<? extends @Nullable Number> sent = holding(type, value);
    if (sent == null) {
      throw new IllegalArgumentException(
          "The value has more digits than "
              + type.name()
              + " tells apart: compare a numeric, castTo(PgTypes.NUMERIC)");
    }
    return of(sent, value);
  }

  /**
   * A value that is computed with, of the type of the result.
   *
   * @throws IllegalArgumentException when the type has no such value
   */
  static <N extends @Nullable Number> NumberExpression<N> operand(PgType<N> type, int value) {
    if (holding(type, value) != type) {
      throw new IllegalArgumentException(
          "The value is no "
              + type.name()
              + ", which the result would be: cast first to a wider type, with castTo(...)");
    }
    return of(type, value);
  }

  /** The values of an IN as one array, of a type that has all of them. */
  static SqlPart array(
      PgType<? extends @Nullable Number> type, Number first, Number @Nullable [] others) {
    List<Number> values = new ArrayList<>(Arrays.asList(Values.element(others)));
    values.add(0, first);
    return array(type, values);
  }

  /**
   * The values of an IN as one array, of a type that has all of them.
   *
   * @throws IllegalArgumentException when one is no whole number
   */
  static SqlPart array(PgType<? extends @Nullable Number> type, Iterable<? extends Number> given) {
    List<Number> values = new ArrayList<>();
    given.forEach(value -> values.add(whole(Values.element(value))));
    PgType<? extends @Nullable Number> sent = type;
    for (Number value : values) {
      PgType<? extends @Nullable Number> holding = holding(type, Values.element(value).longValue());
      sent = holding == type ? sent : holding == null ? PgTypes.DOUBLE : holding;
    }
    return arrayOf(sent, values);
  }

  private static Number whole(Number value) {
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return value;
    }
    throw new IllegalArgumentException(
        "in(...) and notIn(...) take numbers of the expression's own Java type, or whole ones:"
            + " convert each "
            + value.getClass().getSimpleName()
            + ", or castTo(...) the expression");
  }

  private static <N extends @Nullable Number> SqlPart arrayOf(PgType<N> type, List<Number> values) {
    List<@Nullable N> sent = new ArrayList<>(values.size());
    for (Number value : values) {
      sent.add(type.ofNumber(value.longValue()));
    }
    return Values.anyOf(type, sent);
  }

  private static <N extends @Nullable Number> NumberExpression<N> of(PgType<N> type, long value) {
    return Expressions.number(type, Values.parameter(type, type.ofNumber(value)));
  }

  /** The type itself, a wider one that has the value, or null for none. */
  private static @Nullable PgType<? extends @Nullable Number> holding(
      PgType<? extends @Nullable Number> type, long value) {
    return switch (type.base()) {
      case "real" -> (long) (float) value == value && isExact(value) ? type : exactDouble(value);
      case "double precision" -> exactDouble(value) == null ? null : type;
      case "smallint", "integer", "bigint" -> isOf(type, value) ? type : widerThan(value);
      default -> type;
    };
  }

  private static boolean isOf(PgType<?> type, long value) {
    try {
      return type.ofNumber(value) != null;
    } catch (IllegalArgumentException | ArithmeticException e) {
      return false; // beyond its Java type
    }
  }

  private static PgType<? extends Number> widerThan(long value) {
    return (int) value == value ? PgTypes.INTEGER : PgTypes.BIGINT;
  }

  private static @Nullable PgType<Double> exactDouble(long value) {
    return (long) (double) value == value && isExact(value) ? PgTypes.DOUBLE : null;
  }

  /** The greatest is rounded up, and cut when it is read back. */
  private static boolean isExact(long value) {
    return value != Long.MAX_VALUE;
  }
}
