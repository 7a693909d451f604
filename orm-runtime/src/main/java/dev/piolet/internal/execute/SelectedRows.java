package dev.piolet.internal.execute;

import dev.piolet.internal.model.Tracking;
import dev.piolet.query.RowReading;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads rows into what a statement selects.
 *
 * @param expressions what the columns are that the rows must have
 * @param more how many columns they have behind those
 * @param isLabelled whether columns are found by their labels
 * @param reader reads one row
 */
record SelectedRows<T>(
    List<? extends Expression<?>> expressions, int more, boolean isLabelled, RowReader<T> reader) {
  /**
   * The reading of rows.
   *
   * @param tracking takes the models that are read
   */
  static <T> SelectedRows<T> of(RowReading<T> reading, Tracking tracking) {
    List<? extends Expression<?>> expressions = reading.selection().expressions();
    return new SelectedRows<>(
        expressions,
        reading.presences().size(),
        reading.isLabelled(),
        reading.selection().reader(new Context(reading, expressions.size(), tracking)));
  }

  /** The types that the columns are read as, those behind the selection included. */
  List<PgType<?>> types() {
    List<PgType<?>> types = new ArrayList<>();
    expressions.forEach(expression -> types.add(expression.type()));
    for (int i = 0; i < more; i++) {
      types.add(PgTypes.BOOLEAN);
    }
    return types;
  }

  /** All rows; one that an outer join left out, and a NULL, are null elements of the list. */
  @SuppressWarnings("NullAway")
  List<T> list(ResultSet rows) throws SQLException {
    ResultSet columns = columns(rows);
    List<T> list = new ArrayList<>();
    while (rows.next()) {
      list.add(read(columns));
    }
    return list;
  }

  /**
   * Calls a consumer for each row until it has enough; one that an outer join left out, and a NULL,
   * reach it as null.
   *
   * @return how many it was given
   */
  @SuppressWarnings("NullAway")
  long forEach(ResultSet rows, Predicate<? super T> consumer) throws SQLException {
    ResultSet columns = columns(rows);
    long count = 0;
    while (rows.next()) {
      count++;
      if (!consumer.test(read(columns))) {
        break;
      }
    }
    return count;
  }

  /** Reads a row; what cannot be read is told with its column, which the driver does not name. */
  @SuppressWarnings("NullAway")
  private T read(ResultSet columns) throws SQLException {
    try {
      return reader.read(columns, 1);
    } catch (SQLException e) {
      throw UnreadableColumn.named(e, columns, expressions);
    }
  }

  /** The rows with their columns in the order in which they are read. */
  private ResultSet columns(ResultSet rows) throws SQLException {
    ResultSetMetaData found = rows.getMetaData();
    if (isLabelled) {
      return ColumnOrder.of(expressions, found).apply(rows);
    }
    int width = expressions.size() + more;
    if (found.getColumnCount() != width) {
      throw new SQLException(ColumnOrder.otherWidth(found.getColumnCount(), width));
    }
    return rows;
  }

  private record Context(RowReading<?> reading, int width, Tracking tracking)
      implements ReadContext {
    @Override
    public boolean isOuterJoined(TableSource table) {
      return reading.isOuterJoined().test(table);
    }

    @Override
    public <M> RowReader<M> observe(TableSource table, RowReader<M> reader) {
      return tracking.observe(table, reader);
    }

    @Override
    public int positionOf(Presence presence) {
      int index = reading.presences().indexOf(presence);
      return index < 0 ? 0 : width + 1 + index;
    }

    @Override
    public boolean isChecking() {
      return false;
    }
  }
}
