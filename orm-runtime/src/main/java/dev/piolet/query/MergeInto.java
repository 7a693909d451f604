package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.sql.TableSource;

/**
 * {@code MERGE INTO} a table, waiting for what is merged. Immutable and thread-safe.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class MergeInto<M> {
  private final Table<M> table;
  private final With common;

  MergeInto(Table<M> table, With common) {
    this.table = table;
    this.common = common;
  }

  /** {@code WITH tables}: the common tables that the statement uses; said again, they are added. */
  public MergeInto<M> with(CommonTable<?>... tables) {
    return new MergeInto<>(table, common.and(tables));
  }

  /** {@code USING source}: the rows that are merged into the table. */
  public MergeOn<M> using(TableSource source) {
    return new MergeOn<>(table, common, source);
  }
}
