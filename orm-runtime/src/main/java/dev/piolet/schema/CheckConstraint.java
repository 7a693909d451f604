package dev.piolet.schema;

/**
 * A condition that every row fulfils. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class CheckConstraint<M> extends Constraint<M> {
  private final String condition;
  private final CheckOptions options;

  CheckConstraint(Table<M> table, String name, String condition, CheckOptions options) {
    super(table, name);
    this.condition = condition;
    this.options = options;
  }

  /** The condition, in SQL. */
  public String condition() {
    return condition;
  }

  /** The options of it beside its condition. */
  public CheckOptions options() {
    return options;
  }
}
