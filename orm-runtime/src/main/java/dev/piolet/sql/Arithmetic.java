package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Operations of two numbers, which give the type that PostgreSQL makes of the two. Where it has no
 * operator for them, they are cast to a type that has.
 */
enum Arithmetic {
  PLUS(" + ", NumberWidth.SUMS),
  MINUS(" - ", NumberWidth.SUMS),
  TIMES(" * ", NumberWidth.PRODUCTS),
  DIVIDED_BY(" / ", NumberWidth.PRODUCTS),
  REMAINDER(" % ", NumberWidth.REMAINDERS),

  /** The remainder, written as a function. */
  MOD("mod", NumberWidth.REMAINDERS) {
    @Override
    SqlPart write(SqlPart left, SqlPart right) {
      return Expressions.call("mod", left, right);
    }
  };

  private final String operator;
  private final Set<String> types;

  Arithmetic(String operator, Set<String> types) {
    this.operator = operator;
    this.types = types;
  }

  SqlPart write(SqlPart left, SqlPart right) {
    return Operation.infix(left, operator, right);
  }

  /** Of two numbers of one Java type, or of one that takes the other: of that Java type. */
  <N extends @Nullable Number> NumberExpression<N> of(
      Expression<N> left, Operand<? extends @Nullable Number> right) {
    return operation(left, right, base -> NumberWidth.ofEither(left.type(), right.type(), base));
  }

  /** With a {@code Double}. */
  NumberExpression<Double> floating(
      Expression<? extends @Nullable Number> left, Expression<Double> right) {
    return operation(left, right, base -> PgTypes.DOUBLE);
  }

  /** Of two numbers of different widths. */
  NumberExpression<BigDecimal> exact(
      Expression<? extends @Nullable Number> left, Operand<? extends @Nullable Number> right) {
    return operation(left, right, NumberWidth::exact);
  }

  /**
   * An operation.
   *
   * @param typeOf the type for a base type of PostgreSQL; where it has another, the result is cast
   */
  private <R extends @Nullable Number> NumberExpression<R> operation(
      Operand<?> left, Operand<?> right, Function<String, PgType<R>> typeOf) {
    String base = left.type().base();
    if (base.equals(right.type().base()) && types.contains(base)) {
      return result(base, write(left, right), typeOf.apply(base));
    }
    String met = NumberWidth.met(base, right.type().base());
    boolean isMadeOf = types.contains(met);
    String computed = isMadeOf ? met : PgTypes.NUMERIC.base();
    SqlPart made = write(operand(left, !isMadeOf), operand(right, !isMadeOf));
    return result(computed, made, typeOf.apply(met));
  }

  private static <R extends @Nullable Number> NumberExpression<R> result(
      String base, SqlPart part, PgType<R> type) {
    return Expressions.number(type, type.base().equals(base) ? part : Casts.toBase(type, part));
  }

  private static SqlPart operand(Operand<?> number, boolean asNumeric) {
    PgType<?> type = asNumeric ? PgTypes.NUMERIC : NumberWidth.computedAs(number.type());
    return type.base().equals(number.type().base())
        ? number
        : Casts.toBase(type, writer -> writer.typed(number));
  }
}
