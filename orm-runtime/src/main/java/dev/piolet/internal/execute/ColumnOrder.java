package dev.piolet.internal.execute;

import dev.piolet.schema.Column;
import dev.piolet.sql.Expression;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Where in the rows of plain SQL what is read stands. A column is found by its label, wherever it
 * is. What is no column of a table takes the columns that are left, in their order; so does a
 * column for one that PostgreSQL has no name for.
 */
final class ColumnOrder {
  /** The label of a column that has no name. */
  private static final String UNNAMED = "?column?";

  private final List<? extends Expression<?>> expected;
  private final String[] labels;
  private final int[] positions;

  private ColumnOrder(List<? extends Expression<?>> expected, String[] labels) {
    this.expected = expected;
    this.labels = labels;
    this.positions = new int[expected.size()];
  }

  /**
   * The order of columns.
   *
   * @param expected what is read
   * @throws SQLException when a column is missing, is there twice, or is one too many
   */
  static ColumnOrder of(List<? extends Expression<?>> expected, ResultSetMetaData found)
      throws SQLException {
    String[] labels = new String[found.getColumnCount()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = found.getColumnLabel(i + 1);
    }
    ColumnOrder order = new ColumnOrder(expected, labels);
    if (expected.size() == 1 && labels.length == 1 && !isTable(expected)) {
      order.positions[0] = 1;
    } else {
      order.findLabels();
      order.takeRest();
    }
    return order;
  }

  private static boolean isTable(List<? extends Expression<?>> expected) {
    return expected.get(0) instanceof Column<?, ?> column
        && expected == column.table().expressions();
  }

  static String otherWidth(int found, int expected) {
    return "The rows have " + found + " columns, and what they are read into has " + expected;
  }

  private void findLabels() throws SQLException {
    for (int i = 0; i < positions.length; i++) {
      if (expected.get(i) instanceof Column<?, ?> column) {
        String name = column.name();
        int[] found = places(name);
        int wanted = 0;
        int before = 0;
        for (int j = 0; j < positions.length; j++) {
          if (expected.get(j) instanceof Column<?, ?> other && other.name().equals(name)) {
            wanted++;
            before += j < i ? 1 : 0;
          }
        }
        if (found.length > wanted) {
          throw new SQLException(
              "The rows have "
                  + found.length
                  + " columns labelled \""
                  + name
                  + "\", and "
                  + wanted
                  + " is read: give the others another label, with AS. "
                  + labelled());
        }
        positions[i] = before < found.length ? found[before] : 0;
      }
    }
  }

  private int[] places(String label) {
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i].equals(label))
        .map(i -> i + 1)
        .toArray();
  }

  private void takeRest() throws SQLException {
    boolean[] taken = new boolean[labels.length + 1];
    for (int position : positions) {
      taken[position] = true;
    }
    int next = 1;
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] == 0) {
        while (next <= labels.length && taken[next]) {
          next++;
        }
        requireFor(expected.get(i), next);
        positions[i] = next;
        taken[next] = true;
      }
    }
    List<String> extra = new ArrayList<>();
    for (int i = 1; i < taken.length; i++) {
      if (!taken[i]) {
        extra.add('"' + labels[i - 1] + '"');
      }
    }
    if (!extra.isEmpty()) {
      throw new SQLException(
          otherWidth(labels.length, positions.length)
              + ". Nothing reads "
              + String.join(", ", extra)
              + ": leave it out of the SQL, or read it");
    }
  }

  private void requireFor(Expression<?> wanted, int position) throws SQLException {
    if (!(wanted instanceof Column<?, ?> column)) {
      if (position > labels.length) {
        throw new SQLException(otherWidth(labels.length, positions.length));
      }
    } else if (position > labels.length || !labels[position - 1].equals(UNNAMED)) {
      String width =
          labels.length == positions.length
              ? ""
              : otherWidth(labels.length, positions.length) + ". ";
      throw new SQLException(
          width
              + "No column of the rows is labelled \""
              + column.name()
              + "\", as which "
              + column
              + " is read: select it, with AS \""
              + column.name()
              + "\" where it has another name. "
              + labelled());
    }
  }

  private String labelled() {
    StringJoiner joined = new StringJoiner("\", \"", "The labels are \"", "\"");
    Arrays.stream(labels).forEach(joined::add);
    return joined.toString();
  }

  /** The rows with their columns in the order in which they are read. */
  ResultSet apply(ResultSet rows) {
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] != i + 1) {
        return ReorderedColumns.of(rows, positions);
      }
    }
    return rows;
  }
}
