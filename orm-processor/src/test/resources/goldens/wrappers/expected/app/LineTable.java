package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
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
final class LineTable extends KeyedTable<Line, LineTable.Key> {
  /**
   * The table under its own name.
   */
  static final LineTable LINE = new LineTable(null);

  public final Column<Line, Order.OrderId> orderId = column("order_id",
      PgTypes.BIGINT.map(Order.OrderId::new, Order.OrderId::value).ofClass(Order.OrderId.class),
      line -> line.orderId, key());

  public final NumberColumn<Line, Integer> number = number("number", PgTypes.INTEGER,
      line -> line.number, key());

  public final ForeignKey<Line> foreignKeyOrder = foreignKey("line_order_id_fkey", orderId,
      Order.class);

  private LineTable(@Nullable String alias) {
    super(Line.class, null, "line", alias);
  }

  @Override
  public LineTable as(String alias) {
    return new LineTable(alias);
  }

  @Override
  public Line read(ResultSet row, int first) throws SQLException {
    return new Line(
        notNull(orderId.type().read(row, first), orderId),
        notNull(row.getInt(first + 1), row, number));
  }

  @Override
  public Line refill(Line line, ResultSet row, int first) throws SQLException {
    line.orderId = notNull(orderId.type().read(row, first), orderId);
    line.number = notNull(row.getInt(first + 1), row, number);
    return line;
  }

  @Override
  public Line snapshot(Line line) {
    return new Line(
        line.orderId,
        line.number);
  }

  @Override
  public Line assign(Line line, Line copy, ColumnFilter<Line> which) {
    if (which.test(orderId)) {
      copy.orderId = line.orderId;
    }
    if (which.test(number)) {
      copy.number = line.number;
    }
    return copy;
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.orderId(), key.number());
  }

  /**
   * The primary key of a {@link Line}.
   */
  public record Key(Order.OrderId orderId, int number) {
  }
}
