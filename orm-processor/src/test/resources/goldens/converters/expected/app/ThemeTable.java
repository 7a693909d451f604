package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.Expression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.PgTypes;
import dev.piolet.value.BitString;
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

  public final WrappedColumn<Theme, Integer, TextExpression> number = wrappedText("number",
      PgTypes.TEXT.map(new NumberConverter()).ofClass(Integer.class), ColumnOption.key());

  public final WrappedColumn<Theme, Color, TextExpression> background = wrappedText("background",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class));

  public final WrappedColumn<Theme, Color, TextExpression> border = wrappedText("border",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class), ColumnOption.nullable());

  public final ArrayColumn<Theme, Color> palette = array("palette",
      PgTypes.TEXT.map(new ColorConverter()).ofClass(Color.class));

  public final WrappedColumn<Theme, Color, NumberExpression<Integer>> packed = wrappedNumber("packed",
      PgTypes.INTEGER.map(new ColorNumberConverter()).ofClass(Color.class));

  public final WrappedColumn<Theme, Color, TextExpression> limited = wrappedText("limited",
      PgTypes.VARCHAR.of(9).map(new ColorConverter()).ofClass(Color.class));

  public final WrappedColumn<Theme, URI, TextExpression> home = wrappedText("home",
      PgTypes.TEXT.map(UriConverter.INSTANCE).ofClass(URI.class), ColumnOption.nullable());

  public final WrappedColumn<Theme, boolean[], Expression<BitString>> bits = wrapped("bits",
      PgTypes.VARBIT.of(8).map(new Bits()));

  private ThemeTable(@Nullable TableAlias alias) {
    super(Theme.class, null, "theme", alias);
  }

  @Override
  public ThemeTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ThemeTable inSchema(String schema) {
    return (ThemeTable) movedTo(schema);
  }

  @Override
  protected ThemeTable withAlias(TableAlias alias) {
    return new ThemeTable(alias);
  }

  @Override
  protected TableMapping<Theme> newMapping() {
    return new ThemeMapping();
  }

  private final class ThemeMapping extends TableMapping<Theme> {
    @Override
    public Theme read(ResultSet row, int first) throws SQLException {
      return refresh(new Theme(), row, first);
    }

    @Override
    public Theme refresh(Theme theme, ResultSet row, int first) throws SQLException {
      theme.number = notNull(number.type().read(row, first), 0);
      theme.background = notNull(background.type().read(row, first + 1), 1);
      theme.border = border.type().read(row, first + 2);
      theme.palette = notNull(palette.type().read(row, first + 3), 3);
      theme.packed = notNull(packed.type().read(row, first + 4), 4);
      theme.limited = notNull(limited.type().read(row, first + 5), 5);
      theme.home = home.type().read(row, first + 6);
      theme.bits = notNull(bits.type().read(row, first + 7), 7);
      return theme;
    }

    @Override
    public @Nullable Object value(Theme theme, int column) {
      return switch (column) {
        case 0 -> theme.number;
        case 1 -> theme.background;
        case 2 -> theme.border;
        case 3 -> theme.palette;
        case 4 -> theme.packed;
        case 5 -> theme.limited;
        case 6 -> theme.home;
        case 7 -> theme.bits;
        default -> throw noColumn(column);
      };
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
    public void assign(Theme theme, Theme copy, int column) {
      switch (column) {
        case 0 -> copy.number = number.type().copy(theme.number);
        case 1 -> copy.background = background.type().copy(theme.background);
        case 2 -> copy.border = border.type().copy(theme.border);
        case 3 -> copy.palette = palette.type().copy(theme.palette);
        case 4 -> copy.packed = packed.type().copy(theme.packed);
        case 5 -> copy.limited = limited.type().copy(theme.limited);
        case 6 -> copy.home = home.type().copy(theme.home);
        case 7 -> copy.bits = bits.type().copy(theme.bits);
        default -> {}
      }
    }
  }
}
