package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "column"}, whose rows are {@link Column} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ColumnTable extends KeyedTable<Column, Long> {
  /**
   * The table under its own name.
   */
  static final ColumnTable COLUMN = new ColumnTable(null);

  public final NumberColumn<Column, Long> id = number("id", PgTypes.BIGINT, column -> column.id,
      key(), identity());

  public final dev.piolet.schema.Column<Column, byte[]> bytes = column("bytes", PgTypes.BYTEA,
      column -> column.bytes);

  private ColumnTable(@Nullable String alias) {
    super(Column.class, null, "column", alias);
  }

  @Override
  public ColumnTable as(String alias) {
    return new ColumnTable(alias);
  }

  @Override
  public Column read(ResultSet row, int first) throws SQLException {
    return refill(new Column(), row, first);
  }

  @Override
  public Column refill(Column column, ResultSet row, int first) throws SQLException {
    column.id = notNull(row.getLong(first), row, id);
    column.bytes = notNull(row.getBytes(first + 1), bytes);
    return column;
  }

  @Override
  public Column withGenerated(Column column, ResultSet row, int first) throws SQLException {
    column.id = notNull(row.getLong(first), row, id);
    return column;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(Column column) {
    Long id = column.id;
    return () -> column.id = id;
  }

  @Override
  public Column snapshot(Column column) {
    Column copy = new Column();
    copy.id = column.id;
    copy.bytes = bytes.type().copy(column.bytes);
    return copy;
  }

  @Override
  public Column assign(Column column, Column copy, ColumnFilter<Column> which) {
    if (which.test(id)) {
      copy.id = column.id;
    }
    if (which.test(bytes)) {
      copy.bytes = bytes.type().copy(column.bytes);
    }
    return copy;
  }
}
