package app;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.RangeColumn;
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

  public final NumberColumn<Stay, Long> id = number("id", PgTypes.BIGINT, Stay::id, key(),
      identity());

  public final NumberColumn<Stay, Short> roomId = number("room_id", PgTypes.SMALLINT, Stay::roomId);

  public final RangeColumn<Stay, LocalDate> during = range("during", PgTypes.DATERANGE,
      Stay::during);

  public final ForeignKey<Stay> foreignKeyRoomIdDuring = foreignKey("stay_room_id_during_fkey",
      List.of(roomId, during), Rate.class, ForeignKeyOptions.DEFAULTS.asPeriod().notEnforced());

  private StayTable(@Nullable String alias) {
    super(Stay.class, null, "stay", alias);
  }

  @Override
  public StayTable as(String alias) {
    return new StayTable(alias);
  }

  @Override
  public Stay read(ResultSet row, int first) throws SQLException {
    return new Stay(
        notNull(row.getLong(first), row, id),
        notNull(row.getShort(first + 1), row, roomId),
        notNull(during.type().read(row, first + 2), during));
  }

  @Override
  public Stay withGenerated(Stay stay, ResultSet row, int first) throws SQLException {
    return new Stay(
        notNull(row.getLong(first), row, id),
        stay.roomId(),
        stay.during());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
