package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Row, Short> id = smallint("id", ColumnOption.key(),
      ColumnOption.sequence("row_seq", 2));

  private RowTable(@Nullable TableAlias alias) {
    super(Row.class, null, "row", alias);
  }

  @Override
  public RowTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public RowTable inSchema(String schema) {
    return (RowTable) movedTo(schema);
  }

  @Override
  protected RowTable withAlias(TableAlias alias) {
    return new RowTable(alias);
  }

  @Override
  protected TableMapping<Row> newMapping() {
    return new RowMapping();
  }

  private static final class RowMapping extends TableMapping<Row> {
    @Override
    public Row read(ResultSet row, int first) throws SQLException {
      return refresh(new Row(), row, first);
    }

    @Override
    public Row refresh(Row row_, ResultSet row, int first) throws SQLException {
      row_.id = getShort(row, first, 0);
      return row_;
    }

    @Override
    public Row withGenerated(Row row_, ResultSet row, int first) throws SQLException {
      row_.id = getShort(row, first, 0);
      return row_;
    }

    @Override
    public Row numbered(Row row_, long number) {
      row_.id = toShort(number, 0);
      return row_;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Row row_, int column) {
      return switch (column) {
        case 0 -> row_.id;
        default -> throw noColumn(column);
      };
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
    public void assign(Row row_, Row copy, int column) {
      switch (column) {
        case 0 -> copy.id = row_.id;
        default -> {}
      }
    }
  }
}
