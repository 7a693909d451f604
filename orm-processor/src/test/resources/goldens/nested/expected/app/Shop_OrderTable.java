package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "order"}, whose rows are {@link Shop.Order} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Shop_OrderTable extends KeyedTable<Shop.Order, Long> {
  /**
   * The table under its own name.
   */
  public static final Shop_OrderTable ORDER = new Shop_OrderTable(null);

  public final NumberColumn<Shop.Order, Long> id = number("id", PgTypes.BIGINT, Shop.Order::id,
      key(), identity());

  public final Column<Shop.Order, Shop.Status> status = column("status",
      PgTypes.enumeration("status", Shop.Status.class), Shop.Order::status);

  private Shop_OrderTable(@Nullable String alias) {
    super(Shop.Order.class, null, "order", alias);
  }

  @Override
  public Shop_OrderTable as(String alias) {
    return new Shop_OrderTable(alias);
  }

  @Override
  public Shop.Order read(ResultSet row, int first) throws SQLException {
    return new Shop.Order(
        notNull(row.getLong(first), row, id),
        notNull(status.type().read(row, first + 1), status));
  }

  @Override
  public Shop.Order withGenerated(Shop.Order order, ResultSet row, int first) throws SQLException {
    return new Shop.Order(
        notNull(row.getLong(first), row, id),
        order.status());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
