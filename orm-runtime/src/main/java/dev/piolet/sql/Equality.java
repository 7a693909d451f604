package dev.piolet.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is {@code left = right}.
 *
 * @param left the expression before the operator
 * @param right the one behind it
 */
public record Equality(Expression<?> left, Expression<?> right) {
  /** The equality that a condition is, or null where it is something else. */
  public static @Nullable Equality in(Condition condition) {
    Chained chained = Chained.in(condition);
    return chained != null
            && chained.rest() instanceof Operation.Infix infix
            && infix.operator().equals(" = ")
            && chained.first() instanceof Expression<?> left
            && infix.right() instanceof Expression<?> right
        ? new Equality(left, right)
        : null;
  }

  /** The conditions that a condition joins by AND, in order; one alone is itself. */
  public static List<Condition> conjuncts(Condition condition) {
    List<Condition> conjuncts = new ArrayList<>();
    Condition rest = condition;
    while (rest instanceof Junction junction && junction.isAnd()) {
      conjuncts.addAll(0, conjuncts(junction.right()));
      rest = junction.left();
    }
    conjuncts.add(0, rest);
    return conjuncts;
  }
}
