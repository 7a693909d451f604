package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Point, Integer> x = number("x", PgTypes.INTEGER, Point::x);

  public final NumberColumn<Point, Integer> y = number("y", PgTypes.INTEGER, Point::y, nullable());

  public final NumberColumn<Point, Integer> z = number("z", PgTypes.INTEGER, Point::z, nullable());

  private PointTable(@Nullable String alias) {
    super(Point.class, null, "point", alias);
  }

  @Override
  public PointTable as(String alias) {
    return new PointTable(alias);
  }

  @Override
  public Point read(ResultSet row, int first) throws SQLException {
    return new Point(
        notNull(row.getInt(first), row, x),
        orNull(row.getInt(first + 1), row),
        orNull(row.getInt(first + 2), row));
  }
}
