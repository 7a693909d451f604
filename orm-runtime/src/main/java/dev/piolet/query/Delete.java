package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlWriter;
import java.util.List;

/**
 * {@code DELETE FROM} of the rows that meet a condition. Objects go through {@code
 * DBConnection.delete}. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
public final class Delete<M> extends WriteStatement {
  private final Table<M> table;
  private final RowFilter filter;

  private Delete(Table<M> table, RowFilter filter) {
    super(table);
    this.table = table;
    this.filter = filter;
  }

  static <M> Delete<M> from(Table<M> table) {
    return new Delete<>(table, RowFilter.UNSAID);
  }

  /** {@code WHERE condition}; said again, both conditions must hold. */
  public Delete<M> where(Condition condition) {
    return new Delete<>(table, filter.and(condition));
  }

  /** Deletes all rows of the table: without {@code where}, it must be said. */
  public Delete<M> all() {
    return new Delete<>(table, filter.everything());
  }

  @Override
  void renderWrite(SqlWriter writer) {
    writer.within(
        List.of(table),
        within -> {
          within.sql("DELETE FROM ").part(table);
          filter.render(within, "DELETE", table);
        });
  }
}
