package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.NumberExpression;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "packages"}, whose rows are {@link Packages} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class PackagesTable extends Table<Packages> {
  /**
   * The table under its own name.
   */
  static final PackagesTable PACKAGES = new PackagesTable(null);

  public final TextColumn<Packages> dev = text("dev");

  public final TextColumn<Packages> java = text("java");

  public final TextColumn<Packages> org = text("org");

  public final TextColumn<Packages> app = text("app");

  public final TextColumn<Packages> piolet = text("piolet");

  public final WrappedColumn<Packages, ID, NumberExpression<Integer>> id = wrappedNumber("id",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class));

  public final Column<Packages, GPS> gps = column("gps", GPSType.GPS);

  private PackagesTable(@Nullable TableAlias alias) {
    super(Packages.class, null, "packages", alias);
  }

  @Override
  public PackagesTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PackagesTable inSchema(String schema) {
    return (PackagesTable) movedTo(schema);
  }

  @Override
  protected PackagesTable withAlias(TableAlias alias) {
    return new PackagesTable(alias);
  }

  @Override
  protected TableMapping<Packages> newMapping() {
    return new PackagesMapping();
  }

  private final class PackagesMapping extends TableMapping<Packages> {
    @Override
    public Packages read(ResultSet row, int first) throws SQLException {
      return new Packages(
          getString(row, first, 0),
          getString(row, first + 1, 1),
          getString(row, first + 2, 2),
          getString(row, first + 3, 3),
          getString(row, first + 4, 4),
          notNull(id.type().read(row, first + 5), 5),
          notNull(gps.type().read(row, first + 6), 6));
    }

    @Override
    public @Nullable Object value(Packages packages, int column) {
      return switch (column) {
        case 0 -> packages.dev();
        case 1 -> packages.java();
        case 2 -> packages.org();
        case 3 -> packages.app();
        case 4 -> packages.piolet();
        case 5 -> packages.id();
        case 6 -> packages.gps();
        default -> throw noColumn(column);
      };
    }
  }
}
