package dev.piolet.query;

import dev.piolet.sql.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the source of a MERGE that the table lacks, waiting for what is done with them. Immutable
 * and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class MergeNotMatched<M> {
  private final Merge<M> merge;
  private final @Nullable Condition condition;

  MergeNotMatched(Merge<M> merge, @Nullable Condition condition) {
    this.merge = merge;
    this.condition = condition;
  }

  /** {@code AND first AND more}: which of the rows; said again, those before must hold too. */
  public MergeNotMatched<M> and(Condition first, Condition... more) {
    Condition all = Clauses.allOf(first, more);
    return new MergeNotMatched<>(merge, condition == null ? all : condition.and(all));
  }

  /** {@code INSERT}, of the columns that are then {@code set}; others get their default. */
  public MergeSet<M> insert() {
    return MergeSet.insert(merge, condition);
  }

  /** {@code DO NOTHING}: leaves the rows out, whatever is said later. */
  public Merge<M> doNothing() {
    Merge.When when =
        new Merge.When(Merge.Rows.NOT_MATCHED, condition, writer -> writer.sql("DO NOTHING"));
    return new Merge<>(merge.matching, merge.and(when));
  }
}
