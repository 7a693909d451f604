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
 * The table {@code "shelf"}, whose rows are {@link Shelf} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ShelfTable extends KeyedTable<Shelf, Integer> {
  /**
   * The table under its own name.
   */
  static final ShelfTable SHELF = new ShelfTable(null);

  public final NumberColumn<Shelf, Integer> id = integer("id", ColumnOption.key(),
      ColumnOption.sequence("shelf_seq", 10));

  public final NumberColumn<Shelf, Integer> height = integer("height", ColumnOption.nullable(),
      ColumnOption.defaultExpression("1"));

  private ShelfTable(@Nullable TableAlias alias) {
    super(Shelf.class, null, "shelf", alias);
  }

  @Override
  public ShelfTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ShelfTable inSchema(String schema) {
    return (ShelfTable) movedTo(schema);
  }

  @Override
  protected ShelfTable withAlias(TableAlias alias) {
    return new ShelfTable(alias);
  }

  @Override
  protected TableMapping<Shelf> newMapping() {
    return new ShelfMapping();
  }

  private static final class ShelfMapping extends TableMapping<Shelf> {
    @Override
    public Shelf read(ResultSet row, int first) throws SQLException {
      return refresh(new Shelf(), row, first);
    }

    @Override
    public Shelf refresh(Shelf shelf, ResultSet row, int first) throws SQLException {
      shelf.setId(getInt(row, first, 0));
      shelf.setHeight(getIntOrNull(row, first + 1));
      return shelf;
    }

    @Override
    public Shelf withGenerated(Shelf shelf, ResultSet row, int first) throws SQLException {
      shelf.setId(getInt(row, first, 0));
      shelf.setHeight(getIntOrNull(row, first + 1));
      return shelf;
    }

    @Override
    public Shelf numbered(Shelf shelf, long number) {
      shelf.setId(toInt(number, 0));
      return shelf;
    }

    @Override
    public @Nullable Object value(Shelf shelf, int column) {
      return switch (column) {
        case 0 -> shelf.getId();
        case 1 -> shelf.getHeight();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Runnable restorer(Shelf shelf) {
      Integer id = shelf.getId();
      Integer height = shelf.getHeight();
      return () -> {
        shelf.setId(id);
        shelf.setHeight(height);
      };
    }

    @Override
    public Shelf snapshot(Shelf shelf) {
      Shelf copy = new Shelf();
      copy.setId(shelf.getId());
      copy.setHeight(shelf.getHeight());
      return copy;
    }

    @Override
    public void assign(Shelf shelf, Shelf copy, int column) {
      switch (column) {
        case 0 -> copy.setId(shelf.getId());
        case 1 -> copy.setHeight(shelf.getHeight());
        default -> {}
      }
    }
  }
}
