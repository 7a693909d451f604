package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.CollectionColumn;
import dev.piolet.query.NestedQuery;
import dev.piolet.query.RowReading;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into what a statement selects.
 *
 * @param reading what is read
 * @param expressions what the columns are that it selects
 * @param reader reads one row
 * @param collections what rows have in them that is fetched by statements of its own
 */
record SelectedRows<T>(
    RowReading<T> reading,
    List<? extends Expression<?>> expressions,
    RowReader<T> reader,
    List<Collected<?, ?>> collections) {
  /**
   * The reading of rows.
   *
   * @param tracking takes the models that are read
   * @param connection tells the types of what collections have in them
   */
  static <T> SelectedRows<T> of(RowReading<T> reading, Tracking tracking, Connection connection) {
    List<? extends Expression<?>> expressions = reading.selection().expressions();
    List<Collected<?, ?>> collections = new ArrayList<>();
    Context context = new Context(reading, expressions, tracking, connection, collections);
    return new SelectedRows<>(
        reading, expressions, reading.selection().reader(context), collections);
  }

  /** The types that the columns are read as, those behind the selection included. */
  List<PgType<?>> types() {
    return reading.types();
  }

  /** Whether rows have collections in them, which further statements give. */
  boolean hasCollections() {
    return !collections.isEmpty();
  }

  /**
   * The same rows, whose statement has to give all of them.
   *
   * @throws IllegalStateException when they have collections in them
   */
  SelectedRows<T> ofOneStatement() {
    if (hasCollections()) {
      throw manyStatements();
    }
    return this;
  }

  static IllegalStateException manyStatements() {
    return new IllegalStateException(
        "list(...), set(...) and map(...) in rows are fetched by statements of their own, for"
            + " which plain SQL has no place: write select(...), or read the rows without them");
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
  T read(ResultSet columns) throws SQLException {
    try {
      return reader.read(columns, 1);
    } catch (SQLException e) {
      throw UnreadableColumn.named(e, columns, expressions);
    }
  }

  /** The rows with their columns in the order in which they are read. */
  ResultSet columns(ResultSet rows) throws SQLException {
    ResultSetMetaData found = rows.getMetaData();
    if (reading.isLabelled()) {
      return ColumnOrder.of(expressions, found).apply(rows);
    }
    int width = expressions.size() + reading.presences().size() + reading.collections().size();
    if (found.getColumnCount() != width) {
      throw new SQLException(ColumnOrder.otherWidth(found.getColumnCount(), width));
    }
    return rows;
  }

  private record Context(
      RowReading<?> reading,
      List<? extends Expression<?>> expressions,
      Tracking tracking,
      Connection connection,
      List<Collected<?, ?>> collections)
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
      return index < 0 ? 0 : expressions.size() + 1 + index;
    }

    @Override
    public boolean isChecking() {
      return false;
    }

    @Override
    public <C> RowReader<C> collection(
        Selectable<C> collection, List<? extends Expression<?>> keys) {
      if (!(collection instanceof NestedQuery<?, C> nested)) {
        throw new IllegalArgumentException("A collection is the rows of a query");
      }
      CollectionColumn<?, C> column = new CollectionColumn<>(nested, keys);
      int index = reading.collections().indexOf(column);
      if (index >= 0) {
        return aggregated(column, expressions.size() + reading.presences().size() + 1 + index);
      }
      int[] positions = keys.stream().mapToInt(key -> expressions.indexOf(key) + 1).toArray();
      Collected<?, C> collected = new Collected<>(nested, keys, positions);
      collections.add(collected);
      return collected;
    }

    private <E extends @Nullable Object, C> RowReader<C> aggregated(
        CollectionColumn<E, C> column, int position) {
      SelectedRows<E> selected = SelectedRows.of(column.reading(), tracking, connection);
      try {
        return new AggregatedRows<>(column, position, selected, connection);
      } catch (SQLException e) {
        throw QueryException.of("SELECT", List.of(), e);
      }
    }
  }
}
