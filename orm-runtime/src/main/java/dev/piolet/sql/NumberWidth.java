package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of numbers that PostgreSQL computes with, and what it makes of two of them. */
final class NumberWidth {
  /** Whole and decimal numbers, the widest last. */
  private static final List<String> EXACT = List.of("smallint", "integer", "bigint", "numeric");

  private NumberWidth() {}

  static boolean isExact(String base) {
    return EXACT.contains(base);
  }

  static boolean isFloating(String base) {
    return base.equals("real") || base.equals("double precision");
  }

  /** The type that a number is computed as, as PostgreSQL has few operators of some. */
  static PgType<?> computedAs(PgType<?> type) {
    return switch (type.base()) {
      case "money" -> PgTypes.NUMERIC;
      case "oid" -> PgTypes.BIGINT;
      default -> type;
    };
  }

  /** The base type that PostgreSQL makes of two numbers, by their types. */
  static String met(PgType<?> left, PgType<?> right) {
    String first = computedAs(left).base();
    String second = computedAs(right).base();
    int wider = Math.max(EXACT.indexOf(first), EXACT.indexOf(second));
    if (first.equals(second)) {
      return first;
    }
    return isExact(first) && isExact(second) ? EXACT.get(wider) : PgTypes.DOUBLE.base();
  }

  /**
   * The one of two types of one Java type that has a base type, or else the type that the first is
   * computed as.
   */
  @SuppressWarnings("unchecked") // both are of the Java type of the first
  static <N extends @Nullable Object> PgType<N> ofEither(
      PgType<N> first, PgType<?> second, String base) {
    return second.base().equals(base) && !first.base().equals(base)
        ? (PgType<N>) second
        : of(first, base);
  }

  /** A type itself, where it has a base type, or else the one that it is computed as. */
  @SuppressWarnings("unchecked") // a number is computed as one of its Java type
  static <N extends @Nullable Object> PgType<N> of(PgType<N> type, String base) {
    return type.base().equals(base) ? type : (PgType<N>) computedAs(type);
  }

  /** A type whose values are read as {@code BigDecimal}, whatever base type it has. */
  static PgType<BigDecimal> exact(String base) {
    return switch (base) {
      case "smallint" -> Exact.SMALLINT;
      case "integer" -> Exact.INTEGER;
      case "bigint" -> Exact.BIGINT;
      case "real" -> Exact.REAL;
      case "double precision" -> Exact.DOUBLE;
      default -> PgTypes.NUMERIC;
    };
  }

  /**
   * The type that a value is sent as where it meets an expression: of one that is read as {@code
   * BigDecimal} it may have digits that the expression's type has not.
   */
  @SuppressWarnings("unchecked") // the types of Exact are of BigDecimal
  static <T extends @Nullable Object> PgType<T> ofValue(PgType<T> type, @Nullable Object value) {
    return value instanceof BigDecimal
            && !type.base().equals("numeric")
            && exact(type.base()) == (PgType<?>) type
        ? (PgType<T>) PgTypes.NUMERIC
        : type;
  }

  /** Made when two widths first meet. */
  private static final class Exact {
    static final PgType<BigDecimal> SMALLINT =
        PgTypes.SMALLINT.map(BigDecimal::valueOf, BigDecimal::shortValueExact);
    static final PgType<BigDecimal> INTEGER =
        PgTypes.INTEGER.map(BigDecimal::valueOf, BigDecimal::intValueExact);
    static final PgType<BigDecimal> BIGINT =
        PgTypes.BIGINT.map(BigDecimal::valueOf, BigDecimal::longValueExact);
    static final PgType<BigDecimal> REAL =
        PgTypes.REAL.map(number -> new BigDecimal(number.toString()), BigDecimal::floatValue);
    static final PgType<BigDecimal> DOUBLE =
        PgTypes.DOUBLE.map(BigDecimal::valueOf, BigDecimal::doubleValue);
  }
}
