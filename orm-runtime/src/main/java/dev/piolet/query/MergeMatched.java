package dev.piolet.query;

import dev.piolet.sql.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of a MERGE, waiting for what is done with them. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class MergeMatched<M> {
  private final Merge<M> merge;
  private final Merge.Rows rows;
  private final @Nullable Condition condition;

  MergeMatched(Merge<M> merge, Merge.Rows rows, @Nullable Condition condition) {
    this.merge = merge;
    this.rows = rows;
    this.condition = condition;
  }

  /** {@code AND first AND more}: which of the rows; said again, those before must hold too. */
  public MergeMatched<M> and(Condition first, Condition... more) {
    Condition all = Clauses.allOf(first, more);
    return new MergeMatched<>(merge, rows, condition == null ? all : condition.and(all));
  }

  /** {@code UPDATE}, of the columns that are then {@code set}. */
  public MergeSet<M> update() {
    return MergeSet.update(merge, rows, condition);
  }

  /** {@code DELETE}. */
  public Merge<M> delete() {
    return then("DELETE");
  }

  /** {@code DO NOTHING}: leaves the rows as they are, whatever is said later. */
  public Merge<M> doNothing() {
    return then("DO NOTHING");
  }

  private Merge<M> then(String action) {
    Merge.When when = new Merge.When(rows, condition, writer -> writer.sql(action));
    return new Merge<>(merge.matching, merge.and(when));
  }
}
