package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.Equality;
import dev.piolet.sql.Expression;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The equality by which a query is tied to the statement around it, where that is all that ties it,
 * and equal keys are equal in Java too.
 *
 * @param column the column of the query's own
 * @param before the conditions of WHERE before it
 * @param after those behind it
 */
record KeyMatch<V>(Column<?, V> column, List<Condition> before, List<Condition> after) {
  /** The types whose values are equal to PostgreSQL just where they are in Java. */
  private static final Set<String> COMPARABLE = Set.of("smallint", "integer", "bigint", "uuid");

  /** The equality in WHERE, or null where the query is tied in another way. */
  static @Nullable KeyMatch<?> in(Clauses clauses, Correlation correlation) {
    if (correlation.uses() != 1 || !(clauses.get(Clause.WHERE) instanceof Condition where)) {
      return null;
    }
    Expression<?> outer = correlation.columns().get(0);
    List<Condition> all = Equality.conjuncts(where);
    for (int i = 0; i < all.size(); i++) {
      Equality equality = Equality.in(all.get(i));
      Column<?, ?> own = equality == null ? null : ownColumn(equality, outer);
      if (own != null) {
        return new KeyMatch<>(own, all.subList(0, i), all.subList(i + 1, all.size()));
      }
    }
    return null;
  }

  private static @Nullable Column<?, ?> ownColumn(Equality equality, Expression<?> outer) {
    boolean isRight = equality.right().equals(outer);
    Expression<?> own = isRight ? equality.left() : equality.right();
    return (isRight || equality.left().equals(outer))
            && own instanceof Column<?, ?> column
            && isComparable(column.type())
            && isComparable(outer.type())
            && column.type().name().equals(outer.type().name())
        ? column
        : null;
  }

  private static boolean isComparable(PgType<?> type) {
    return type.isPlain() && COMPARABLE.contains(type.name());
  }

  /** The conditions of WHERE for any of some keys, in the same order. */
  @SuppressWarnings("unchecked") // keys are of the outer column's type, which is this one's
  Condition anyOf(List<?> keys) {
    List<Condition> all = new ArrayList<>(before);
    all.add(column.in((List<V>) keys));
    all.addAll(after);
    return Conditions.allOf(all);
  }
}
