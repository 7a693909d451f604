package app;

import dev.piolet.schema.ColumnOption;
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
 * The table {@code "hidden"}, whose rows are {@link Hidden} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class HiddenTable extends Table<Hidden> {
  /**
   * The table under its own name.
   */
  static final HiddenTable HIDDEN = new HiddenTable(null);

  public final TextColumn<Hidden> app = text("app");

  public final TextColumn<Hidden> Hidden = text("hidden");

  public final WrappedColumn<Hidden, ID, NumberExpression<Integer>> ID = wrappedNumber("id",
      PgTypes.INTEGER.<ID>map(value -> new ID(value), value -> value.value()).ofClass(ID.class),
      ColumnOption.nullable());

  private HiddenTable(@Nullable TableAlias alias) {
    super(Hidden.class, null, "hidden", alias);
  }

  @Override
  public HiddenTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public HiddenTable inSchema(String schema) {
    return (HiddenTable) movedTo(schema);
  }

  @Override
  protected HiddenTable withAlias(TableAlias alias) {
    return new HiddenTable(alias);
  }

  @Override
  protected TableMapping<Hidden> newMapping() {
    return new HiddenMapping();
  }

  private final class HiddenMapping extends TableMapping<Hidden> {
    @Override
    public Hidden read(ResultSet row, int first) throws SQLException {
      return new Hidden(
          getString(row, first, 0),
          getString(row, first + 1, 1),
          ID.type().read(row, first + 2));
    }

    @Override
    public @Nullable Object value(Hidden hidden, int column) {
      return switch (column) {
        case 0 -> hidden.app();
        case 1 -> hidden.Hidden();
        case 2 -> hidden.ID();
        default -> throw noColumn(column);
      };
    }
  }
}
