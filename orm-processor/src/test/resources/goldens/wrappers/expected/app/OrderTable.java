package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "order"}, whose rows are {@link Order} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class OrderTable extends KeyedTable<Order, Order.OrderId> {
  /**
   * The table under its own name.
   */
  static final OrderTable ORDER = new OrderTable(null);

  public final WrappedColumn<Order, Order.OrderId, NumberExpression<Long>> id = wrappedNumber("id",
      PgTypes.BIGINT.map(Order.OrderId::new, Order.OrderId::value).ofClass(Order.OrderId.class),
      ColumnOption.key(), ColumnOption.identity());

  public final WrappedColumn<Order, User.UserId, Expression<UUID>> userId = wrapped("user_id",
      PgTypes.UUID.map(User.UserId::new, User.UserId::value).ofClass(User.UserId.class));

  public final ForeignKey<Order, User> userKey = foreignKey("order_user_id_fkey", userId,
      User.class);

  private OrderTable(@Nullable TableAlias alias) {
    super(Order.class, null, "order", alias);
  }

  @Override
  public OrderTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public OrderTable inSchema(String schema) {
    return (OrderTable) movedTo(schema);
  }

  @Override
  protected OrderTable withAlias(TableAlias alias) {
    return new OrderTable(alias);
  }

  /**
   * The {@link User} of {@link #userKey}, joined where it is used.
   */
  public UserTable user() {
    return path(userKey, "user", UserTable.USER);
  }

  @Override
  protected TableMapping<Order> newMapping() {
    return new OrderMapping();
  }

  private final class OrderMapping extends TableMapping<Order> {
    @Override
    public Order read(ResultSet row, int first) throws SQLException {
      return new Order(
          notNull(id.type().read(row, first), 0),
          notNull(userId.type().read(row, first + 1), 1));
    }

    @Override
    public Order withGenerated(Order order, ResultSet row, int first) throws SQLException {
      return new Order(
          notNull(id.type().read(row, first), 0),
          order.userId());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Order order, int column) {
      return switch (column) {
        case 0 -> order.id();
        case 1 -> order.userId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Order withReference(Order order, int column, @Nullable Object value) {
      return new Order(
          order.id(),
          column == 1 ? (User.UserId) value : order.userId());
    }
  }
}
