package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.RangeColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "stay"}, whose rows are {@link Stay} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class StayTable extends KeyedTable<Stay, Long> {
  /**
   * The table under its own name.
   */
  static final StayTable STAY = new StayTable(null);

  public final NumberColumn<Stay, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Stay, Short> roomId = smallint("room_id");

  public final RangeColumn<Stay, LocalDate> during = range("during", PgTypes.DATERANGE);

  public final ForeignKey<Stay, Rate> rateKey = foreignKey("stay_room_id_during_fkey",
      List.of(roomId, during), Rate.class, ForeignKeyOptions.DEFAULTS.asPeriod().notEnforced());

  private StayTable(@Nullable TableAlias alias) {
    super(Stay.class, null, "stay", alias);
  }

  @Override
  public StayTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public StayTable inSchema(String schema) {
    return (StayTable) movedTo(schema);
  }

  @Override
  protected StayTable withAlias(TableAlias alias) {
    return new StayTable(alias);
  }

  @Override
  protected TableMapping<Stay> newMapping() {
    return new StayMapping();
  }

  private final class StayMapping extends TableMapping<Stay> {
    @Override
    public Stay read(ResultSet row, int first) throws SQLException {
      return new Stay(
          getLong(row, first, 0),
          getShort(row, first + 1, 1),
          notNull(during.type().read(row, first + 2), 2));
    }

    @Override
    public Stay withGenerated(Stay stay, ResultSet row, int first) throws SQLException {
      return new Stay(
          getLong(row, first, 0),
          stay.roomId(),
          stay.during());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Stay stay, int column) {
      return switch (column) {
        case 0 -> stay.id();
        case 1 -> stay.roomId();
        case 2 -> stay.during();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Stay stay, int column) {
      switch (column) {
        case 1 -> out.writeShort(stay.roomId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
