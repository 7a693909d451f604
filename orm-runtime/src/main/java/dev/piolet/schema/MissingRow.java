package dev.piolet.schema;

import dev.piolet.sql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model that an outer join can leave out, as null.
 *
 * <p>A column that cannot be NULL tells whether the row is there. A table without such a column is
 * taken to be missing when all of its columns are NULL.
 */
final class MissingRow<M> implements RowReader<M> {
  private final RowReader<M> reader;
  private final int firstTest;
  private final int tests;

  MissingRow(Table<M> table, RowReader<M> reader) {
    this.reader = reader;
    int telling = telling(table.columns());
    this.firstTest = Math.max(telling, 0);
    this.tests = telling >= 0 ? 1 : table.columns().size();
  }

  private static int telling(List<? extends Column<?, ?>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).options().nullable()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable M read(ResultSet row, int first) throws SQLException {
    for (int i = 0; i < tests; i++) {
      if (row.getObject(first + firstTest + i) != null) {
        return reader.read(row, first);
      }
    }
    return null;
  }
}
