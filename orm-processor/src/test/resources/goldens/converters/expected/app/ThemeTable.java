package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.type.PgTypes;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "theme"}, whose rows are {@link Theme} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ThemeTable extends KeyedTable<Theme, Integer> {
  /**
   * The table under its own name.
   */
  static final ThemeTable THEME = new ThemeTable(null);

  public final Column<Theme, Integer> number = column("number",
      PgTypes.TEXT.map(new NumberConverter()).ofClass(Integer.class), theme -> theme.number, key());

  public final Column<Theme, Color> background = column("background",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class), theme -> theme.background);

  public final Column<Theme, Color> border = column("border",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class), theme -> theme.border,
      nullable());

  public final ArrayColumn<Theme, Color> palette = array("palette",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class), theme -> theme.palette);

  public final Column<Theme, Color> packed = column("packed",
      PgTypes.INTEGER.map(new ColorNumberConverter()).ofClass(Color.class), theme -> theme.packed);

  public final Column<Theme, Color> limited = column("limited",
      PgTypes.VARCHAR.of(9).map(new ColorConverter()).ofClass(Color.class), theme -> theme.limited);

  public final Column<Theme, URI> home = column("home",
      PgTypes.TEXT.map(UriConverter.INSTANCE).ofClass(URI.class), theme -> theme.home, nullable());

  public final Column<Theme, boolean[]> bits = column("bits", PgTypes.VARBIT.of(8).map(new Bits()),
      theme -> theme.bits);

  private ThemeTable(@Nullable String alias) {
    super(Theme.class, null, "theme", alias);
  }

  @Override
  public ThemeTable as(String alias) {
    return new ThemeTable(alias);
  }

  @Override
  public Theme read(ResultSet row, int first) throws SQLException {
    return refill(new Theme(), row, first);
  }

  @Override
  public Theme refill(Theme theme, ResultSet row, int first) throws SQLException {
    theme.number = notNull(number.type().read(row, first), number);
    theme.background = notNull(background.type().read(row, first + 1), background);
    theme.border = border.type().read(row, first + 2);
    theme.palette = notNull(palette.type().read(row, first + 3), palette);
    theme.packed = notNull(packed.type().read(row, first + 4), packed);
    theme.limited = notNull(limited.type().read(row, first + 5), limited);
    theme.home = home.type().read(row, first + 6);
    theme.bits = notNull(bits.type().read(row, first + 7), bits);
    return theme;
  }

  @Override
  public Theme snapshot(Theme theme) {
    Theme copy = new Theme();
    copy.number = number.type().copy(theme.number);
    copy.background = background.type().copy(theme.background);
    copy.border = border.type().copy(theme.border);
    copy.palette = palette.type().copy(theme.palette);
    copy.packed = packed.type().copy(theme.packed);
    copy.limited = limited.type().copy(theme.limited);
    copy.home = home.type().copy(theme.home);
    copy.bits = bits.type().copy(theme.bits);
    return copy;
  }

  @Override
  public Theme assign(Theme theme, Theme copy, ColumnFilter<Theme> which) {
    if (which.test(number)) {
      copy.number = number.type().copy(theme.number);
    }
    if (which.test(background)) {
      copy.background = background.type().copy(theme.background);
    }
    if (which.test(border)) {
      copy.border = border.type().copy(theme.border);
    }
    if (which.test(palette)) {
      copy.palette = palette.type().copy(theme.palette);
    }
    if (which.test(packed)) {
      copy.packed = packed.type().copy(theme.packed);
    }
    if (which.test(limited)) {
      copy.limited = limited.type().copy(theme.limited);
    }
    if (which.test(home)) {
      copy.home = home.type().copy(theme.home);
    }
    if (which.test(bits)) {
      copy.bits = bits.type().copy(theme.bits);
    }
    return copy;
  }
}
