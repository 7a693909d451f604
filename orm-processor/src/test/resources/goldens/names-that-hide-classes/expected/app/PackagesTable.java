package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
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

  public final TextColumn<Packages> dev = text("dev", PgTypes.TEXT, Packages::dev);

  public final TextColumn<Packages> java = text("java", PgTypes.TEXT, Packages::java);

  public final TextColumn<Packages> org = text("org", PgTypes.TEXT, Packages::org);

  public final TextColumn<Packages> app = text("app", PgTypes.TEXT, Packages::app);

  public final TextColumn<Packages> piolet = text("piolet", PgTypes.TEXT, Packages::piolet);

  public final Column<Packages, ID> id = column("id",
      PgTypes.INTEGER.map(ID::new, ID::value).ofClass(ID.class), Packages::id);

  public final Column<Packages, GPS> gps = column("gps", GPSType.GPS, Packages::gps);

  private PackagesTable(@Nullable String alias) {
    super(Packages.class, null, "packages", alias);
  }

  @Override
  public PackagesTable as(String alias) {
    return new PackagesTable(alias);
  }

  @Override
  public Packages read(ResultSet row, int first) throws SQLException {
    return new Packages(
        notNull(row.getString(first), dev),
        notNull(row.getString(first + 1), java),
        notNull(row.getString(first + 2), org),
        notNull(row.getString(first + 3), app),
        notNull(row.getString(first + 4), piolet),
        notNull(id.type().read(row, first + 5), id),
        notNull(gps.type().read(row, first + 6), gps));
  }
}
