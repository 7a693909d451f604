package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/** A boolean expression: what WHERE, ON and HAVING take. Immutable and thread-safe. */
public interface Condition extends KindExpression<Boolean, Condition> {
  @Override
  default Condition as(String name) {
    return Expressions.condition(OutputName.of(this, name));
  }

  @Override
  default PgType<Boolean> type() {
    return PgTypes.BOOLEAN;
  }

  /** {@code this AND other}. */
  default Condition and(Condition other) {
    return Junction.of(Junction.AND, this, other);
  }

  /** {@code this OR other}. */
  default Condition or(Condition other) {
    return Junction.of(" OR ", this, other);
  }

  /** {@code NOT (this)}. */
  default Condition not() {
    return Operation.not(this);
  }
}
