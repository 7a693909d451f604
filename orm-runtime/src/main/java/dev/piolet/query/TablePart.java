package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some columns of a table that an outer join can leave out: null when all of them are NULL,
 * whatever is beside them of other tables.
 */
record TablePart<R>(TableSource table, Selectable<R> columns) implements Selectable<R> {
  @Override
  public List<? extends Expression<?>> expressions() {
    return columns.expressions();
  }

  @Override
  public RowReader<R> reader(ReadContext context) {
    RowReader<R> reader = columns.reader(context);
    int[] telling = context.mayBeMissing(table) ? ownColumns() : new int[0];
    return telling.length == 0
        ? reader
        : (row, first) -> isThere(row, first, telling) ? reader.read(row, first) : null;
  }

  private int[] ownColumns() {
    List<? extends Expression<?>> all = expressions();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i) instanceof Column<?, ?> column && column.table().equals(table))
        .toArray();
  }

  private static boolean isThere(ResultSet row, int first, int[] telling) throws SQLException {
    for (int i : telling) {
      if (row.getObject(first + i) != null) {
        return true;
      }
    }
    return false;
  }
}
