package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
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
 * The table {@code "order_line"}, whose rows are {@link Shop.OrderLine} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Shop_OrderLineTable extends KeyedTable<Shop.OrderLine, Long> {
  /**
   * The table under its own name.
   */
  static final Shop_OrderLineTable ORDER_LINE = new Shop_OrderLineTable(null);

  public final NumberColumn<Shop.OrderLine, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Shop.OrderLine, Long> orderId = bigint("order_id");

  public final ForeignKey<Shop.OrderLine, Shop.Order> orderKey = foreignKey("order_line_order_id_fkey",
      orderId, Shop.Order.class);

  private Shop_OrderLineTable(@Nullable TableAlias alias) {
    super(Shop.OrderLine.class, null, "order_line", alias);
  }

  @Override
  public Shop_OrderLineTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Shop_OrderLineTable inSchema(String schema) {
    return (Shop_OrderLineTable) movedTo(schema);
  }

  @Override
  protected Shop_OrderLineTable withAlias(TableAlias alias) {
    return new Shop_OrderLineTable(alias);
  }

  /**
   * The {@link Shop.Order} of {@link #orderKey}, joined where it is used.
   */
  public Shop_OrderTable order() {
    return path(orderKey, "order", Shop_OrderTable.ORDER);
  }

  @Override
  protected TableMapping<Shop.OrderLine> newMapping() {
    return new OrderLineMapping();
  }

  private static final class OrderLineMapping extends TableMapping<Shop.OrderLine> {
    @Override
    public Shop.OrderLine read(ResultSet row, int first) throws SQLException {
      return refresh(new Shop.OrderLine(), row, first);
    }

    @Override
    public Shop.OrderLine refresh(Shop.OrderLine orderLine, ResultSet row, int first) throws
        SQLException {
      orderLine.id = getLong(row, first, 0);
      orderLine.orderId = getLong(row, first + 1, 1);
      return orderLine;
    }

    @Override
    public Shop.OrderLine withGenerated(Shop.OrderLine orderLine, ResultSet row, int first) throws
        SQLException {
      orderLine.id = getLong(row, first, 0);
      return orderLine;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Shop.OrderLine orderLine, int column) {
      return switch (column) {
        case 0 -> orderLine.id;
        case 1 -> orderLine.orderId;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Shop.OrderLine withReference(Shop.OrderLine orderLine, int column,
        @Nullable Object value) {
      switch (column) {
        case 1 -> orderLine.orderId = (long) value;
        default -> throw noColumn(column);
      }
      return orderLine;
    }

    @Override
    public boolean write(PrimitiveOutput out, Shop.OrderLine orderLine, int column) {
      switch (column) {
        case 1 -> out.writeLong(orderLine.orderId);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(Shop.OrderLine orderLine) {
      Long id = orderLine.id;
      return () -> orderLine.id = id;
    }

    @Override
    public Shop.OrderLine snapshot(Shop.OrderLine orderLine) {
      Shop.OrderLine copy = new Shop.OrderLine();
      copy.id = orderLine.id;
      copy.orderId = orderLine.orderId;
      return copy;
    }

    @Override
    public void assign(Shop.OrderLine orderLine, Shop.OrderLine copy, int column) {
      switch (column) {
        case 0 -> copy.id = orderLine.id;
        case 1 -> copy.orderId = orderLine.orderId;
        default -> {}
      }
    }
  }
}
