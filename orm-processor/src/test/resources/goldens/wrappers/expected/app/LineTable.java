package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "line"}, whose rows are {@link Line} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class LineTable extends KeyedTable<Line, LineTable.Key> implements KeyParts.Of2<LineTable.Key, Order.OrderId, Integer> {
  /**
   * The table under its own name.
   */
  static final LineTable LINE = new LineTable(null);

  public final WrappedColumn<Line, Order.OrderId, NumberExpression<Long>> orderId = wrappedNumber("order_id",
      PgTypes.BIGINT.map(Order.OrderId::new, Order.OrderId::value).ofClass(Order.OrderId.class),
      ColumnOption.key());

  public final NumberColumn<Line, Integer> number = integer("number", ColumnOption.key());

  public final ForeignKey<Line, Order> orderKey = foreignKey("line_order_id_fkey", orderId,
      Order.class);

  private LineTable(@Nullable TableAlias alias) {
    super(Line.class, null, "line", alias);
  }

  @Override
  public LineTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public LineTable inSchema(String schema) {
    return (LineTable) movedTo(schema);
  }

  @Override
  protected LineTable withAlias(TableAlias alias) {
    return new LineTable(alias);
  }

  /**
   * The {@link Order} of {@link #orderKey}, joined where it is used.
   */
  public OrderTable order() {
    return path(orderKey, "order", OrderTable.ORDER);
  }

  @Override
  public Key key(Order.OrderId orderId, Integer number) {
    return new Key(orderId, number);
  }

  @Override
  protected TableMapping<Line> newMapping() {
    return new LineMapping();
  }

  /**
   * The primary key of a {@link Line}.
   */
  public record Key(Order.OrderId orderId, int number) {
  }

  private final class LineMapping extends TableMapping<Line> {
    @Override
    public Line read(ResultSet row, int first) throws SQLException {
      return new Line(
          notNull(orderId.type().read(row, first), 0),
          getInt(row, first + 1, 1));
    }

    @Override
    public Line refresh(Line line, ResultSet row, int first) throws SQLException {
      line.orderId = notNull(orderId.type().read(row, first), 0);
      line.number = getInt(row, first + 1, 1);
      return line;
    }

    @Override
    public @Nullable Object value(Line line, int column) {
      return switch (column) {
        case 0 -> line.orderId;
        case 1 -> line.number;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Line withReference(Line line, int column, @Nullable Object value) {
      switch (column) {
        case 0 -> line.orderId = (Order.OrderId) value;
        default -> throw noColumn(column);
      }
      return line;
    }

    @Override
    public boolean write(PrimitiveOutput out, Line line, int column) {
      switch (column) {
        case 1 -> out.writeInt(line.number);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.orderId(), parts.number());
    }

    @Override
    public Line snapshot(Line line) {
      return new Line(
          line.orderId,
          line.number);
    }

    @Override
    public void assign(Line line, Line copy, int column) {
      switch (column) {
        case 0 -> copy.orderId = line.orderId;
        case 1 -> copy.number = line.number;
        default -> {}
      }
    }
  }
}
