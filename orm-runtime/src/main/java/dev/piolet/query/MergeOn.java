package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.TableSource;

/**
 * A MERGE with its source, waiting for its condition. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class MergeOn<M> {
  private final Table<M> table;
  private final With common;
  private final TableSource source;

  MergeOn(Table<M> table, With common, TableSource source) {
    this.table = table;
    this.common = common;
    this.source = source;
  }

  /** {@code ON condition AND more}: which rows of the source belong to which of the table. */
  public Merge<M> on(Condition condition, Condition... more) {
    return Merge.of(table, common, source, Clauses.allOf(condition, more));
  }
}
