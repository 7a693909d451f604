package app;

import dev.piolet.schema.ArrayColumn;
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
 * The table {@code "x1"}, whose rows are {@link X1} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class X1Table extends Table<X1> {
  /**
   * The table under its own name.
   */
  static final X1Table X1 = new X1Table(null);

  public final NumberColumn<X1, Integer> x1 = integer("x1");

  public final ArrayColumn<X1, GPS> all = array("all", GPSType.GPS);

  private X1Table(@Nullable TableAlias alias) {
    super(X1.class, null, "x1", alias);
  }

  @Override
  public X1Table as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public X1Table inSchema(String schema) {
    return (X1Table) movedTo(schema);
  }

  @Override
  protected X1Table withAlias(TableAlias alias) {
    return new X1Table(alias);
  }

  @Override
  protected TableMapping<X1> newMapping() {
    return new X1Mapping();
  }

  private final class X1Mapping extends TableMapping<X1> {
    @Override
    public X1 read(ResultSet row, int first) throws SQLException {
      return new X1(
          getInt(row, first, 0),
          notNull(all.type().read(row, first + 1), 1));
    }

    @Override
    public @Nullable Object value(X1 x1_, int column) {
      return switch (column) {
        case 0 -> x1_.x1();
        case 1 -> x1_.all();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, X1 x1_, int column) {
      switch (column) {
        case 0 -> out.writeInt(x1_.x1());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
