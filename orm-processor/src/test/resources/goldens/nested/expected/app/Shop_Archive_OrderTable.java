package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "order"}, whose rows are {@link Shop.Archive.Order} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Shop_Archive_OrderTable extends Table<Shop.Archive.Order> {
  /**
   * The table under its own name.
   */
  static final Shop_Archive_OrderTable ORDER = new Shop_Archive_OrderTable(null);

  public final NumberColumn<Shop.Archive.Order, Integer> year = integer("year");

  private Shop_Archive_OrderTable(@Nullable TableAlias alias) {
    super(Shop.Archive.Order.class, "archive", "order", alias);
  }

  @Override
  public Shop_Archive_OrderTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Shop_Archive_OrderTable inSchema(String schema) {
    return (Shop_Archive_OrderTable) movedTo(schema);
  }

  @Override
  protected Shop_Archive_OrderTable withAlias(TableAlias alias) {
    return new Shop_Archive_OrderTable(alias);
  }

  @Override
  protected TableMapping<Shop.Archive.Order> newMapping() {
    return new OrderMapping();
  }

  private static final class OrderMapping extends TableMapping<Shop.Archive.Order> {
    @Override
    public Shop.Archive.Order read(ResultSet row, int first) throws SQLException {
      return refresh(new Shop.Archive.Order(), row, first);
    }

    @Override
    public Shop.Archive.Order refresh(Shop.Archive.Order order, ResultSet row, int first) throws
        SQLException {
      order.year = getInt(row, first, 0);
      return order;
    }

    @Override
    public @Nullable Object value(Shop.Archive.Order order, int column) {
      return switch (column) {
        case 0 -> order.year;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Shop.Archive.Order order, int column) {
      switch (column) {
        case 0 -> out.writeInt(order.year);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Shop.Archive.Order snapshot(Shop.Archive.Order order) {
      Shop.Archive.Order copy = new Shop.Archive.Order();
      copy.year = order.year;
      return copy;
    }

    @Override
    public void assign(Shop.Archive.Order order, Shop.Archive.Order copy, int column) {
      switch (column) {
        case 0 -> copy.year = order.year;
        default -> {}
      }
    }
  }
}
