package app;

import dev.piolet.schema.ColumnOption;
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
 * The table {@code "point"}, whose rows are {@link Point} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class PointTable extends Table<Point> {
  /**
   * The table under its own name.
   */
  static final PointTable POINT = new PointTable(null);

  public final NumberColumn<Point, Integer> x = integer("x");

  public final NumberColumn<Point, Integer> y = integer("y", ColumnOption.nullable());

  public final NumberColumn<Point, Integer> z = integer("z", ColumnOption.nullable());

  private PointTable(@Nullable TableAlias alias) {
    super(Point.class, null, "point", alias);
  }

  @Override
  public PointTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PointTable inSchema(String schema) {
    return (PointTable) movedTo(schema);
  }

  @Override
  protected PointTable withAlias(TableAlias alias) {
    return new PointTable(alias);
  }

  @Override
  protected TableMapping<Point> newMapping() {
    return new PointMapping();
  }

  private static final class PointMapping extends TableMapping<Point> {
    @Override
    public Point read(ResultSet row, int first) throws SQLException {
      return new Point(
          getInt(row, first, 0),
          getIntOrNull(row, first + 1),
          getIntOrNull(row, first + 2));
    }

    @Override
    public @Nullable Object value(Point point, int column) {
      return switch (column) {
        case 0 -> point.x();
        case 1 -> point.y();
        case 2 -> point.z();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Point point, int column) {
      switch (column) {
        case 0 -> out.writeInt(point.x());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
