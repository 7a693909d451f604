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
 * The table {@code "row"}, whose rows are {@link Row} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class RowTable extends KeyedTable<Row, Short> {
  /**
   * The table under its own name.
   */
  static final RowTable ROW = new RowTable(null);

  public final NumberColumn<Row, Short> id = number("id", PgTypes.SMALLINT, row_ -> row_.id, key(),
      sequence("row_seq", 2));

  private RowTable(@Nullable String alias) {
    super(Row.class, null, "row", alias);
  }

  @Override
  public RowTable as(String alias) {
    return new RowTable(alias);
  }

  @Override
  public Row read(ResultSet row, int first) throws SQLException {
    return refill(new Row(), row, first);
  }

  @Override
  public Row refill(Row row_, ResultSet row, int first) throws SQLException {
    row_.id = notNull(row.getShort(first), row, id);
    return row_;
  }

  @Override
  public Row withGenerated(Row row_, ResultSet row, int first) throws SQLException {
    row_.id = notNull(row.getShort(first), row, id);
    return row_;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Row numbered(Row row_, long number) {
    row_.id = toShort(number, id);
    return row_;
  }

  @Override
  public Runnable restorer(Row row_) {
    Short id = row_.id;
    return () -> row_.id = id;
  }

  @Override
  public Row snapshot(Row row_) {
    Row copy = new Row();
    copy.id = row_.id;
    return copy;
  }

  @Override
  public Row assign(Row row_, Row copy, ColumnFilter<Row> which) {
    if (which.test(id)) {
      copy.id = row_.id;
    }
    return copy;
  }
}
