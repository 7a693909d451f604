package dev.piolet.internal.execute;

import dev.piolet.query.NestedQuery;
import dev.piolet.query.NestedStatement;
import dev.piolet.sql.Expression;
import dev.piolet.sql.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The collections that the rows of one statement have in one place. Rows with the same key have the
 * same elements. Not thread-safe.
 *
 * @param <T> an element
 * @param <C> a collection
 */
final class Collected<T extends @Nullable Object, C> implements RowReader<C> {
  private static final int FEW = 16;

  private final NestedQuery<T, C> query;
  private final List<? extends Expression<?>> columns;
  private final int[] positions;
  private final Map<List<@Nullable Object>, Integer> numbers = new HashMap<>();
  private final List<List<@Nullable Object>> keys = new ArrayList<>();
  private final List<@Nullable List<T>> elements = new ArrayList<>();
  private int[] numberOfRow = new int[FEW];
  private int rows;

  /**
   * Collections of which nothing is known yet.
   *
   * @param columns what tells the elements of a row's collection
   * @param positions where these are in a row, from 1
   */
  Collected(NestedQuery<T, C> query, List<? extends Expression<?>> columns, int[] positions) {
    this.query = query;
    this.columns = columns;
    this.positions = positions;
  }

  /** Takes the key of the next row. */
  void takeKey(ResultSet row) throws SQLException {
    @Nullable Object[] values = new Object[positions.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).type().read(row, positions[i]);
    }
    List<@Nullable Object> key = Arrays.asList(values);
    Integer number = numbers.putIfAbsent(key, keys.size());
    if (number == null) {
      number = keys.size();
      keys.add(key);
      elements.add(null);
    }
    if (rows == numberOfRow.length) {
      numberOfRow = Arrays.copyOf(numberOfRow, 2 * rows);
    }
    numberOfRow[rows++] = number;
  }

  /** The statement that gives all elements, or null where there are certain to be none. */
  @Nullable NestedStatement<T> statement() {
    return keys.isEmpty() ? null : query.statement(keys);
  }

  /** What tells the collection that the element in a row belongs to: its number, from 0. */
  int numberOf(NestedStatement<T> statement, ResultSet row) throws SQLException {
    return switch (statement.grouping()) {
      case NONE -> 0;
      case NUMBER -> (int) row.getLong(statement.column()) - 1;
      case KEY -> {
        Object key = statement.type().read(row, statement.column());
        Integer number = numbers.get(Arrays.asList(key));
        if (number == null) {
          throw new SQLException("A row of a list belongs to none of the rows that were asked for");
        }
        yield number;
      }
    };
  }

  /** Adds an element. */
  void add(int number, T element) {
    List<T> list = elements.get(number);
    if (list == null) {
      list = new ArrayList<>();
      elements.set(number, list);
    }
    list.add(element);
  }

  /** The collection of a row, which nobody else has. */
  @Override
  public C read(ResultSet row, int first) throws SQLException {
    List<T> list = elements.get(numberOfRow[row.getRow() - 1]);
    return query.collection(list == null ? List.of() : list);
  }
}
