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
 * The table {@code "shelf"}, whose rows are {@link Shelf} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ShelfTable extends KeyedTable<Shelf, Integer> {
  /**
   * The table under its own name.
   */
  static final ShelfTable SHELF = new ShelfTable(null);

  public final NumberColumn<Shelf, Integer> id = number("id", PgTypes.INTEGER, Shelf::getId, key(),
      sequence("shelf_seq", 10));

  public final NumberColumn<Shelf, Integer> height = number("height", PgTypes.INTEGER,
      Shelf::getHeight, nullable(), defaultExpression("1"));

  private ShelfTable(@Nullable String alias) {
    super(Shelf.class, null, "shelf", alias);
  }

  @Override
  public ShelfTable as(String alias) {
    return new ShelfTable(alias);
  }

  @Override
  public Shelf read(ResultSet row, int first) throws SQLException {
    return refill(new Shelf(), row, first);
  }

  @Override
  public Shelf refill(Shelf shelf, ResultSet row, int first) throws SQLException {
    shelf.setId(notNull(row.getInt(first), row, id));
    shelf.setHeight(orNull(row.getInt(first + 1), row));
    return shelf;
  }

  @Override
  public Shelf withGenerated(Shelf shelf, ResultSet row, int first) throws SQLException {
    shelf.setId(notNull(row.getInt(first), row, id));
    shelf.setHeight(orNull(row.getInt(first + 1), row));
    return shelf;
  }

  @Override
  public Shelf numbered(Shelf shelf, long number) {
    shelf.setId(toInt(number, id));
    return shelf;
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
  public Shelf assign(Shelf shelf, Shelf copy, ColumnFilter<Shelf> which) {
    if (which.test(id)) {
      copy.setId(shelf.getId());
    }
    if (which.test(height)) {
      copy.setHeight(shelf.getHeight());
    }
    return copy;
  }
}
