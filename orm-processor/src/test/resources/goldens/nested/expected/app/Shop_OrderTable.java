package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Shop.Order, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final Column<Shop.Order, Shop.Status> status = column("status",
      PgTypes.enumeration("status", Shop.Status.class));

  private Shop_OrderTable(@Nullable TableAlias alias) {
    super(Shop.Order.class, null, "order", alias);
  }

  @Override
  public Shop_OrderTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Shop_OrderTable inSchema(String schema) {
    return (Shop_OrderTable) movedTo(schema);
  }

  @Override
  protected Shop_OrderTable withAlias(TableAlias alias) {
    return new Shop_OrderTable(alias);
  }

  @Override
  protected TableMapping<Shop.Order> newMapping() {
    return new OrderMapping();
  }

  private final class OrderMapping extends TableMapping<Shop.Order> {
    @Override
    public Shop.Order read(ResultSet row, int first) throws SQLException {
      return new Shop.Order(
          getLong(row, first, 0),
          notNull(status.type().read(row, first + 1), 1));
    }

    @Override
    public Shop.Order withGenerated(Shop.Order order, ResultSet row, int first) throws
        SQLException {
      return new Shop.Order(
          getLong(row, first, 0),
          order.status());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Shop.Order order, int column) {
      return switch (column) {
        case 0 -> order.id();
        case 1 -> order.status();
        default -> throw noColumn(column);
      };
    }
  }
}
