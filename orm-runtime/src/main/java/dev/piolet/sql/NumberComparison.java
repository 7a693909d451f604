package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/** Comparisons of numbers of any widths. Types that PostgreSQL compares with no other are cast. */
final class NumberComparison {
  private NumberComparison() {}

  static Condition of(Expression<?> left, String operator, Operand<?> right) {
    boolean isSame = left.type().base().equals(right.type().base());
    Condition compared =
        Operation.condition(isSame ? left : plain(left), operator, isSame ? right : plain(right));
    return operator.endsWith(" DISTINCT FROM ") ? Operation.lenient(compared) : compared;
  }

  static Condition of(
      Expression<?> left, String operator, Subquery<? extends @Nullable Number> query) {
    return of(left, operator, Expressions.scalar(query));
  }

  static Condition between(Expression<?> value, Operand<?> low, Operand<?> high) {
    String base = value.type().base();
    boolean isSame = base.equals(low.type().base()) && base.equals(high.type().base());
    return isSame
        ? Operation.between(value, low, high)
        : Operation.between(plain(value), plain(low), plain(high));
  }

  private static SqlPart plain(Operand<?> number) {
    var type = NumberWidth.computedAs(number.type());
    return type.base().equals(number.type().base())
        ? number
        : Casts.toBase(type, writer -> writer.typed(number));
  }
}
