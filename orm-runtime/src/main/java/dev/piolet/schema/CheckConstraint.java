package dev.piolet.schema;

/**
 * A condition that every row fulfils. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class CheckConstraint<M> extends Constraint<M> {
  private final String condition;

  CheckConstraint(Table<M> table, String name, String condition) {
    super(table, name);
    this.condition = condition;
  }

  /** The condition, in SQL. */
  public String condition() {
    return condition;
  }
}
