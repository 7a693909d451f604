package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "shop"}, whose rows are {@link Shop} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ShopTable extends KeyedTable<Shop, Long> {
  /**
   * The table under its own name.
   */
  public static final ShopTable SHOP = new ShopTable(null);

  public final NumberColumn<Shop, Long> id = bigint("id", ColumnOption.key());

  private ShopTable(@Nullable TableAlias alias) {
    super(Shop.class, null, "shop", alias);
  }

  @Override
  public ShopTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ShopTable inSchema(String schema) {
    return (ShopTable) movedTo(schema);
  }

  @Override
  protected ShopTable withAlias(TableAlias alias) {
    return new ShopTable(alias);
  }

  @Override
  protected TableMapping<Shop> newMapping() {
    return new ShopMapping();
  }

  private static final class ShopMapping extends TableMapping<Shop> {
    @Override
    public Shop read(ResultSet row, int first) throws SQLException {
      return new Shop(
          getLong(row, first, 0));
    }

    @Override
    public @Nullable Object value(Shop shop, int column) {
      return switch (column) {
        case 0 -> shop.id();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Shop shop, int column) {
      switch (column) {
        case 0 -> out.writeLong(shop.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
