package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.ColumnReference;
import dev.piolet.sql.Expression;
import dev.piolet.sql.OutputName;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a table that an outer join can leave out: where that is allowed for, null when it
 * does, whatever is beside them of other tables.
 */
record TablePart<R extends @Nullable Object>(TableSource table, Selectable<R> columns)
    implements Selectable<R> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return columns.expressions();
  }

  @Override
  public RowReader<R> reader(ReadContext context) {
    return columns.reader(context);
  }

  @Override
  public RowReader<R> nullableReader(ReadContext context) {
    if (!context.isOuterJoined(table)) {
      return columns.reader(context);
    }
    List<? extends Expression<?>> all = expressions();
    int[] own =
        IntStream.range(0, all.size()).filter(i -> table.equals(tableOf(all.get(i)))).toArray();
    int sure = IntStream.of(own).filter(i -> isSure(all.get(i))).findFirst().orElse(-1);
    RowReader<R> reader = columns.reader(context.where(table));
    return Presence.nullWhenMissing(context, table, sure, own, reader);
  }

  /** The only table that expressions are columns of, or null where there is no such table. */
  static @Nullable TableSource tableOf(List<? extends Expression<?>> expressions) {
    TableSource only = null;
    for (Expression<?> expression : expressions) {
      TableSource table = tableOf(expression);
      if (table == null || only != null && !only.equals(table)) {
        return null;
      }
      only = table;
    }
    return only;
  }

  private static @Nullable TableSource tableOf(Expression<?> expression) {
    if (OutputName.without(expression) instanceof Column<?, ?> column) {
      return column.table();
    }
    ColumnReference reference = ColumnReference.in(expression);
    return reference == null ? null : reference.table();
  }

  /** Whether the column of an expression has NULL in no row of its table. */
  static boolean isSure(Expression<?> expression) {
    if (OutputName.without(expression) instanceof Column<?, ?> column) {
      return !column.options().nullable();
    }
    ColumnReference reference = ColumnReference.in(expression);
    return reference != null && reference.isSure();
  }
}
