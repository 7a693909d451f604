package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "OrderLine"}, whose rows are {@link OrderLine} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class OrderLineTable extends KeyedTable<OrderLine, Long> {
  /**
   * The table under its own name.
   */
  static final OrderLineTable ORDER_LINE = new OrderLineTable(null);

  public final NumberColumn<OrderLine, Long> id = bigint("Id", ColumnOption.key());

  public final NumberColumn<OrderLine, Long> productId = bigint("ProductId");

  public final NumberColumn<OrderLine, Integer> quantity = integer("qty");

  public final NumberColumn<OrderLine, Integer> unitPrice = integer("UnitPrice");

  public final ShipToColumns shipTo = new ShipToColumns();

  public final ForeignKey<OrderLine, Product> productKey = foreignKey("OrderLine_ProductId_fkey",
      productId, Product.class);

  public final Index<OrderLine> indexUnitPrice = index("OrderLine_UnitPrice_idx", unitPrice);

  private OrderLineTable(@Nullable TableAlias alias) {
    super(OrderLine.class, null, "OrderLine", alias);
  }

  @Override
  public OrderLineTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public OrderLineTable inSchema(String schema) {
    return (OrderLineTable) movedTo(schema);
  }

  @Override
  protected OrderLineTable withAlias(TableAlias alias) {
    return new OrderLineTable(alias);
  }

  /**
   * The {@link Product} of {@link #productKey}, joined where it is used.
   */
  public ProductTable product() {
    return path(productKey, "product", ProductTable.PRODUCT);
  }

  @Override
  protected TableMapping<OrderLine> newMapping() {
    return new OrderLineMapping();
  }

  /**
   * The columns of {@code shipTo}.
   */
  public final class ShipToColumns extends EmbeddedColumns<OrderLine, OrderLine.Place> {
    public final TextColumn<OrderLine> street = text("ShipToStreet");

    public final TextColumn<OrderLine> zipCode = text("ShipToZipCode");

    private ShipToColumns() {
      super(OrderLineTable.this);
    }

    @Override
    public List<Column<OrderLine, ?>> expressions() {
      return List.of(street, zipCode);
    }
  }

  private static final class OrderLineMapping extends TableMapping<OrderLine> {
    @Override
    public OrderLine read(ResultSet row, int first) throws SQLException {
      return new OrderLine(
          getLong(row, first, 0),
          getLong(row, first + 1, 1),
          getInt(row, first + 2, 2),
          getInt(row, first + 3, 3),
          readShipTo(row, first + 4));
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readShipTo(row, first);
        default -> throw noColumn(number);
      };
    }

    private OrderLine.Place readShipTo(ResultSet row, int first) throws SQLException {
      return new OrderLine.Place(
          getString(row, first, 4),
          getString(row, first + 1, 5));
    }

    @Override
    public @Nullable Object value(OrderLine orderLine, int column) {
      return switch (column) {
        case 0 -> orderLine.id();
        case 1 -> orderLine.productId();
        case 2 -> orderLine.quantity();
        case 3 -> orderLine.unitPrice();
        case 4 -> orderLine.shipTo().street();
        case 5 -> orderLine.shipTo().zipCode();
        default -> throw noColumn(column);
      };
    }

    @Override
    public OrderLine withReference(OrderLine orderLine, int column, @Nullable Object value) {
      return new OrderLine(
          orderLine.id(),
          column == 1 ? (long) value : orderLine.productId(),
          orderLine.quantity(),
          orderLine.unitPrice(),
          orderLine.shipTo());
    }

    @Override
    public boolean write(PrimitiveOutput out, OrderLine orderLine, int column) {
      switch (column) {
        case 0 -> out.writeLong(orderLine.id());
        case 1 -> out.writeLong(orderLine.productId());
        case 2 -> out.writeInt(orderLine.quantity());
        case 3 -> out.writeInt(orderLine.unitPrice());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
