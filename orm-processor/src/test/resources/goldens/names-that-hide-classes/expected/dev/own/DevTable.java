package dev.own;

import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "dev"}, whose rows are {@link Dev} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class DevTable extends KeyedTable<Dev, Integer> {
  /**
   * The table under its own name.
   */
  static final DevTable DEV = new DevTable(null);

  public final NumberColumn<Dev, Integer> dev = number("dev", PgTypes.INTEGER, Dev::dev, key());

  public final Column<Dev, Kind> kind = column("kind",
      PgTypes.TEXT.map(Kind::new, Kind::Kind).ofClass(Kind.class), Dev::kind);

  public final TextColumn<Dev> own = text("own", PgTypes.TEXT, Dev::own);

  private DevTable(@Nullable String alias) {
    super(Dev.class, null, "dev", alias);
  }

  @Override
  public DevTable as(String alias) {
    return new DevTable(alias);
  }

  @Override
  public Dev read(ResultSet row, int first) throws SQLException {
    return new Dev(
        notNull(row.getInt(first), row, dev),
        notNull(kind.type().read(row, first + 1), kind),
        notNull(row.getString(first + 2), own));
  }
}
