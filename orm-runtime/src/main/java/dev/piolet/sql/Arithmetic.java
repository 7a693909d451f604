package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Operations of two numbers of one Java type, which give that type again. Where PostgreSQL has none
 * that does, both are cast to a type that has.
 */
final class Arithmetic {
  /** Types that can be added, and with a result of their own. */
  static final Set<String> SUM =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money");

  static final Set<String> PRODUCT =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  static final Set<String> MODULO = Set.of("smallint", "integer", "bigint", "numeric");

  /** The types that others are computed as, and whether their own comes back. */
  private static final Map<String, PgType<?>> COMPUTED_AS =
      Map.of(
          "money", PgTypes.NUMERIC,
          "oid", PgTypes.BIGINT,
          "real", PgTypes.NUMERIC,
          "double precision", PgTypes.NUMERIC);

  private static final Set<String> CAST_BACK = Set.of("real", "double precision");

  private Arithmetic() {}

  static <N extends Number> NumberExpression<N> sum(
      Expression<N> left, String operator, Expression<N> right) {
    return operation(left, operator, right, SUM);
  }

  static <N extends Number> NumberExpression<N> product(
      Expression<N> left, String operator, Expression<N> right) {
    return operation(left, operator, right, PRODUCT);
  }

  static <N extends Number> NumberExpression<N> modulo(Expression<N> left, Expression<N> right) {
    return operation(left, " % ", right, MODULO);
  }

  private static <N extends Number> NumberExpression<N> operation(
      Expression<N> left, String operator, Expression<N> right, Set<String> types) {
    return of(left, right, (a, b) -> Operation.infix(a, operator, b), types);
  }

  /**
   * An operation.
   *
   * @param types those of which PostgreSQL has it, with a result of the same type
   */
  static <N extends Number> NumberExpression<N> of(
      Expression<N> left,
      Expression<N> right,
      BinaryOperator<SqlPart> operation,
      Set<String> types) {
    String base = left.type().base();
    boolean isPlain = types.contains(base) && right.type().base().equals(base);
    if (isPlain || !isComputable(left) && !isComputable(right)) {
      return Expressions.number(left.type(), operation.apply(left, right));
    }
    SqlPart computed = operation.apply(cast(left), cast(right));
    return CAST_BACK.contains(base)
        ? Expressions.number(left.type(), Casts.toBase(left.type(), computed))
        : Expressions.number(computedAs(left), computed);
  }

  private static boolean isComputable(Expression<?> number) {
    return COMPUTED_AS.containsKey(number.type().base());
  }

  private static SqlPart cast(Expression<?> number) {
    return isComputable(number) ? Casts.toBase(computedAs(number), typed(number)) : number;
  }

  private static SqlPart typed(SqlPart part) {
    return writer -> writer.typed(part);
  }

  /** The Java type of what a number is computed as is its own, where it does not come back. */
  @SuppressWarnings("unchecked")
  private static <N> PgType<N> computedAs(Expression<N> number) {
    PgType<?> computed = COMPUTED_AS.get(number.type().base());
    return computed == null ? number.type() : (PgType<N>) computed;
  }
}
