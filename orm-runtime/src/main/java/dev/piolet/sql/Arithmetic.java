package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Operations of two numbers, which give the type that PostgreSQL makes of the two. Where it has no
 * operator for them, they are cast to a type that has.
 */
enum Arithmetic {
  PLUS(" + ", true, true),
  MINUS(" - ", true, true),
  TIMES(" * ", true, false),
  DIVIDED_BY(" / ", true, false),
  REMAINDER(" % ", false, false),

  /** The remainder, written as a function. */
  MOD("mod", false, false) {
    @Override
    SqlPart write(SqlPart left, SqlPart right) {
      return Expressions.call("mod", left, right);
    }
  };

  private final String operator;
  private final boolean takesFloating;
  private final boolean takesMoney;

  Arithmetic(String operator, boolean takesFloating, boolean takesMoney) {
    this.operator = operator;
    this.takesFloating = takesFloating;
    this.takesMoney = takesMoney;
  }

  /** Whether PostgreSQL has the operator for two of a type, with a result of the same type. */
  private boolean takes(String base) {
    return NumberWidth.isExact(base)
        || takesFloating && NumberWidth.isFloating(base)
        || takesMoney && base.equals("money");
  }

  SqlPart write(SqlPart left, SqlPart right) {
    return Operation.infix(left, operator, right);
  }

  /** Of two numbers of one Java type: of that. */
  <N extends @Nullable Number> NumberExpression<N> of(
      Expression<N> left, Expression<? extends @Nullable N> right) {
    return operation(left, right, base -> NumberWidth.ofEither(left.type(), right.type(), base));
  }

  /** With a narrower number: of the Java type of the first. */
  <N extends @Nullable Number> NumberExpression<N> narrower(Expression<N> left, Operand<?> right) {
    return operation(left, right, base -> NumberWidth.of(left.type(), base));
  }

  /** With a wider number: of the Java type of this. */
  @SuppressWarnings("unchecked") // a number that cannot be NULL is of no other type
  <R extends @Nullable Number> NumberExpression<R> wider(
      Expression<? extends @Nullable Number> left, Operand<? extends @Nullable R> right) {
    PgType<R> type = (PgType<R>) right.type();
    return operation(left, right, base -> NumberWidth.of(type, base));
  }

  /** With a number of floating point. */
  NumberExpression<Double> floating(
      Expression<? extends @Nullable Number> left, Operand<? extends @Nullable Number> right) {
    return operation(left, right, base -> PgTypes.DOUBLE);
  }

  /** Of two numbers, of which one is a decimal or of a type that is not known. */
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
    if (base.equals(right.type().base()) && takes(base)) {
      return result(base, write(left, right), typeOf.apply(base));
    }
    String met = NumberWidth.met(left.type(), right.type());
    boolean isMadeOf = takes(met);
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
