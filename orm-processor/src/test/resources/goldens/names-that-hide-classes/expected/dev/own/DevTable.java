package dev.own;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.WrappedColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.TextExpression;
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

  public final NumberColumn<Dev, Integer> dev = integer("dev", ColumnOption.key());

  public final WrappedColumn<Dev, Kind, TextExpression> kind = wrappedText("kind",
      PgTypes.TEXT.map(Kind::new, Kind::Kind).ofClass(Kind.class));

  public final TextColumn<Dev> own = text("own");

  private DevTable(@Nullable TableAlias alias) {
    super(Dev.class, null, "dev", alias);
  }

  @Override
  public DevTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public DevTable inSchema(String schema) {
    return (DevTable) movedTo(schema);
  }

  @Override
  protected DevTable withAlias(TableAlias alias) {
    return new DevTable(alias);
  }

  @Override
  protected TableMapping<Dev> newMapping() {
    return new DevMapping();
  }

  private final class DevMapping extends TableMapping<Dev> {
    @Override
    public Dev read(ResultSet row, int first) throws SQLException {
      return new Dev(
          getInt(row, first, 0),
          notNull(kind.type().read(row, first + 1), 1),
          getString(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Dev dev_, int column) {
      return switch (column) {
        case 0 -> dev_.dev();
        case 1 -> dev_.kind();
        case 2 -> dev_.own();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Dev dev_, int column) {
      switch (column) {
        case 0 -> out.writeInt(dev_.dev());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
