package dev.piolet.schema;

import dev.piolet.error.QueryException;
import dev.piolet.error.Violable;

/**
 * A rule that every row of a table fulfils. Immutable and thread-safe.
 *
 * <p>A generated table has a field for each of its constraints: {@code USER.uniqueEmail}.
 *
 * @param <M> the model
 */
public abstract sealed class Constraint<M> extends TableObject<M> implements Violable
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {
  Constraint(Table<M> table, String name) {
    super(table, name);
  }

  /** Compares the constraint's name, and the table and schema where the server tells them. */
  @Override
  public boolean isViolatedIn(QueryException failure) {
    return isNamedIn(failure);
  }
}
