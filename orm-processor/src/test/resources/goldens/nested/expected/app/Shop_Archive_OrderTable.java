package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Shop.Archive.Order, Integer> year = number("year", PgTypes.INTEGER,
      order -> order.year);

  private Shop_Archive_OrderTable(@Nullable String alias) {
    super(Shop.Archive.Order.class, "archive", "order", alias);
  }

  @Override
  public Shop_Archive_OrderTable as(String alias) {
    return new Shop_Archive_OrderTable(alias);
  }

  @Override
  public Shop.Archive.Order read(ResultSet row, int first) throws SQLException {
    return refill(new Shop.Archive.Order(), row, first);
  }

  @Override
  public Shop.Archive.Order refill(Shop.Archive.Order order, ResultSet row, int first) throws
      SQLException {
    order.year = notNull(row.getInt(first), row, year);
    return order;
  }

  @Override
  public Shop.Archive.Order snapshot(Shop.Archive.Order order) {
    Shop.Archive.Order copy = new Shop.Archive.Order();
    copy.year = order.year;
    return copy;
  }

  @Override
  public Shop.Archive.Order assign(Shop.Archive.Order order, Shop.Archive.Order copy,
      ColumnFilter<Shop.Archive.Order> which) {
    if (which.test(year)) {
      copy.year = order.year;
    }
    return copy;
  }
}
