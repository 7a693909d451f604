package dev.piolet.internal.execute;

import dev.piolet.internal.model.Tracking;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads rows into what a statement selects.
 *
 * @param width how many columns the rows must have
 * @param reader reads one row
 */
record SelectedRows<T>(int width, RowReader<T> reader) {
  /**
   * The reading of a selection.
   *
   * @param mayBeMissing tells the tables whose rows an outer join may leave out
   * @param tracking takes the models that are read
   */
  static <T> SelectedRows<T> of(
      Selectable<T> selection, Predicate<TableSource> mayBeMissing, Tracking tracking) {
    return new SelectedRows<>(
        selection.expressions().size(), selection.reader(new Context(mayBeMissing, tracking)));
  }

  /** All rows; one that an outer join left out, and a NULL, are null elements of the list. */
  @SuppressWarnings("NullAway")
  List<T> list(ResultSet rows) throws SQLException {
    requireWidth(rows);
    List<T> list = new ArrayList<>();
    while (rows.next()) {
      list.add(reader.read(rows, 1));
    }
    return list;
  }

  /**
   * Hands on rows until the consumer has enough; one that an outer join left out, and a NULL, reach
   * it as null.
   *
   * @return how many it was given
   */
  @SuppressWarnings("NullAway")
  long handOn(ResultSet rows, Predicate<? super T> consumer) throws SQLException {
    requireWidth(rows);
    long count = 0;
    while (rows.next()) {
      count++;
      if (!consumer.test(reader.read(rows, 1))) {
        break;
      }
    }
    return count;
  }

  private void requireWidth(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    if (columns.getColumnCount() != width) {
      throw new SQLException(
          "The rows have "
              + columns.getColumnCount()
              + " columns, and what they are read into has "
              + width);
    }
  }

  private record Context(Predicate<TableSource> missing, Tracking tracking) implements ReadContext {
    @Override
    public boolean mayBeMissing(TableSource table) {
      return missing.test(table);
    }

    @Override
    public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
      return tracking.observe(table, reader);
    }
  }
}
