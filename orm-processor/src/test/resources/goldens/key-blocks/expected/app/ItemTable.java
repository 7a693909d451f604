package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "item"}, whose rows are {@link Item} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ItemTable extends KeyedTable<Item, Long> {
  /**
   * The table under its own name.
   */
  public static final ItemTable ITEM = new ItemTable(null);

  public final TextColumn<Item> name = text("name");

  public final NumberColumn<Item, Long> number = bigint("number", ColumnOption.key(),
      ColumnOption.sequence("item_seq", 50));

  private ItemTable(@Nullable TableAlias alias) {
    super(Item.class, null, "item", alias);
  }

  @Override
  public ItemTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ItemTable inSchema(String schema) {
    return (ItemTable) movedTo(schema);
  }

  @Override
  protected ItemTable withAlias(TableAlias alias) {
    return new ItemTable(alias);
  }

  @Override
  protected TableMapping<Item> newMapping() {
    return new ItemMapping();
  }

  private static final class ItemMapping extends TableMapping<Item> {
    @Override
    public Item read(ResultSet row, int first) throws SQLException {
      return new Item(
          getString(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public Item withGenerated(Item item, ResultSet row, int first) throws SQLException {
      return new Item(
          item.name(),
          getLong(row, first, 1));
    }

    @Override
    public Item numbered(Item item, long number_) {
      return new Item(
          item.name(),
          number_);
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Item item, int column) {
      return switch (column) {
        case 0 -> item.name();
        case 1 -> item.number();
        default -> throw noColumn(column);
      };
    }
  }
}
