package dev.piolet.schema;

import dev.piolet.sql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model that an outer join can leave out, as null: one whose columns are all NULL.
 *
 * <p>A column that cannot be NULL is looked at first, as it alone tells that a row is there.
 */
final class MissingRow<M> implements RowReader<M> {
  private final RowReader<M> reader;
  private final int columns;
  private final int telling;

  MissingRow(Table<M> table, RowReader<M> reader) {
    this.reader = reader;
    this.columns = table.columns().size();
    this.telling = telling(table.columns());
  }

  private static int telling(List<? extends Column<?, ?>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).options().nullable()) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public @Nullable M read(ResultSet row, int first) throws SQLException {
    return isThere(row, first) ? reader.read(row, first) : null;
  }

  private boolean isThere(ResultSet row, int first) throws SQLException {
    if (row.getObject(first + telling) != null) {
      return true;
    }
    for (int i = 0; i < columns; i++) {
      if (row.getObject(first + i) != null) {
        return true;
      }
    }
    return false;
  }
}
