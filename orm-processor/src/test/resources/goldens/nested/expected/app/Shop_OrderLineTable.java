package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Shop.OrderLine, Long> id = number("id", PgTypes.BIGINT,
      orderLine -> orderLine.id, key(), identity());

  public final NumberColumn<Shop.OrderLine, Long> orderId = number("order_id", PgTypes.BIGINT,
      orderLine -> orderLine.orderId);

  public final ForeignKey<Shop.OrderLine> foreignKeyOrder = foreignKey("order_line_order_id_fkey",
      orderId, Shop.Order.class);

  private Shop_OrderLineTable(@Nullable String alias) {
    super(Shop.OrderLine.class, null, "order_line", alias);
  }

  @Override
  public Shop_OrderLineTable as(String alias) {
    return new Shop_OrderLineTable(alias);
  }

  @Override
  public Shop.OrderLine read(ResultSet row, int first) throws SQLException {
    return refill(new Shop.OrderLine(), row, first);
  }

  @Override
  public Shop.OrderLine refill(Shop.OrderLine orderLine, ResultSet row, int first) throws
      SQLException {
    orderLine.id = notNull(row.getLong(first), row, id);
    orderLine.orderId = notNull(row.getLong(first + 1), row, orderId);
    return orderLine;
  }

  @Override
  public Shop.OrderLine withGenerated(Shop.OrderLine orderLine, ResultSet row, int first) throws
      SQLException {
    orderLine.id = notNull(row.getLong(first), row, id);
    return orderLine;
  }

  @Override
  public boolean fillsPlainly() {
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
  public Shop.OrderLine assign(Shop.OrderLine orderLine, Shop.OrderLine copy,
      ColumnFilter<Shop.OrderLine> which) {
    if (which.test(id)) {
      copy.id = orderLine.id;
    }
    if (which.test(orderId)) {
      copy.orderId = orderLine.orderId;
    }
    return copy;
  }
}
