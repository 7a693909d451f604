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
 * The table {@code "column"}, whose rows are {@link Column} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ColumnTable extends KeyedTable<Column, Long> {
  /**
   * The table under its own name.
   */
  static final ColumnTable COLUMN = new ColumnTable(null);

  public final NumberColumn<Column, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final dev.piolet.schema.Column<Column, byte[]> bytes = bytea("bytes");

  private ColumnTable(@Nullable TableAlias alias) {
    super(Column.class, null, "column", alias);
  }

  @Override
  public ColumnTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ColumnTable inSchema(String schema) {
    return (ColumnTable) movedTo(schema);
  }

  @Override
  protected ColumnTable withAlias(TableAlias alias) {
    return new ColumnTable(alias);
  }

  @Override
  protected TableMapping<Column> newMapping() {
    return new ColumnMapping();
  }

  private final class ColumnMapping extends TableMapping<Column> {
    @Override
    public Column read(ResultSet row, int first) throws SQLException {
      return refresh(new Column(), row, first);
    }

    @Override
    public Column refresh(Column column_, ResultSet row, int first) throws SQLException {
      column_.id = getLong(row, first, 0);
      column_.bytes = getBytes(row, first + 1, 1);
      return column_;
    }

    @Override
    public Column withGenerated(Column column_, ResultSet row, int first) throws SQLException {
      column_.id = getLong(row, first, 0);
      return column_;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Column column_, int column) {
      return switch (column) {
        case 0 -> column_.id;
        case 1 -> column_.bytes;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Column column_) {
      Long id = column_.id;
      return () -> column_.id = id;
    }

    @Override
    public Column snapshot(Column column_) {
      Column copy = new Column();
      copy.id = column_.id;
      copy.bytes = bytes.type().copy(column_.bytes);
      return copy;
    }

    @Override
    public void assign(Column column_, Column copy, int column) {
      switch (column) {
        case 0 -> copy.id = column_.id;
        case 1 -> copy.bytes = bytes.type().copy(column_.bytes);
        default -> {}
      }
    }
  }
}
