package dev.piolet.internal.execute;

import dev.piolet.internal.driver.CopiedRows;
import dev.piolet.query.CollectionColumn;
import dev.piolet.query.NestedQuery;
import dev.piolet.sql.RowReader;
import dev.piolet.type.AggregatedColumn;
import dev.piolet.type.PgTypes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads collections whose elements are in their row, a column of them as the text of one array:
 * their texts become rows of the driver's, which are read as those of any query. Not thread-safe.
 */
final class AggregatedRows<T extends @Nullable Object, C> implements RowReader<C> {
  private final NestedQuery<T, C> query;
  private final int position;
  private final SelectedRows<T> selected;
  private final List<AggregatedColumn> columns;
  private final CopiedRows rows;

  /**
   * Collections of one place in a row.
   *
   * @param position where they are in a row, from 1
   * @param selected reads an element
   * @param connection tells the driver's types now, as it cannot be asked while rows are copied
   */
  AggregatedRows(
      CollectionColumn<T, C> column, int position, SelectedRows<T> selected, Connection connection)
      throws SQLException {
    this.query = column.nested();
    this.position = position;
    this.selected = selected;
    this.columns = selected.types().stream().map(AggregatedColumn::new).toList();
    this.rows =
        CopiedRows.ofTypes(
            connection, columns.stream().map(AggregatedColumn::elementType).toList());
    rows.setBinary(false);
  }

  @Override
  public C read(ResultSet row, int first) throws SQLException {
    List<String> arrays = PgTypes.TEXT.list().read(row, position);
    if (arrays == null || arrays.get(0) == null) {
      return query.collection(List.of());
    }
    try (ResultSet elements = rows.of(tuples(arrays))) {
      return query.collection(selected.list(elements));
    }
  }

  private List<byte @Nullable [] @Nullable []> tuples(List<String> arrays) {
    List<byte @Nullable [] @Nullable []> tuples = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      List<@Nullable String> texts = columns.get(column).elements(arrays.get(column));
      for (int i = 0; i < texts.size(); i++) {
        if (column == 0) {
          tuples.add(new byte[columns.size()][]);
        }
        String text = texts.get(i);
        tuples.get(i)[column] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
      }
    }
    return tuples;
  }
}
