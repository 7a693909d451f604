package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.PrimaryKeyOptions;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "guest"}, whose rows are {@link Guest} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class GuestTable extends KeyedTable<Guest, Long> {
  /**
   * The table under its own name.
   */
  static final GuestTable GUEST = new GuestTable(null);

  public final NumberColumn<Guest, Long> id = number("id", PgTypes.BIGINT, guest -> guest.id,
      key());

  private GuestTable(@Nullable String alias) {
    super(Guest.class, null, "guest", alias);
  }

  @Override
  public GuestTable as(String alias) {
    return new GuestTable(alias);
  }

  @Override
  public PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS.named("guest_pk");
  }

  @Override
  public Guest read(ResultSet row, int first) throws SQLException {
    return refill(new Guest(), row, first);
  }

  @Override
  public Guest refill(Guest guest, ResultSet row, int first) throws SQLException {
    guest.id = notNull(row.getLong(first), row, id);
    return guest;
  }

  @Override
  public Guest snapshot(Guest guest) {
    Guest copy = new Guest();
    copy.id = guest.id;
    return copy;
  }

  @Override
  public Guest assign(Guest guest, Guest copy, ColumnFilter<Guest> which) {
    if (which.test(id)) {
      copy.id = guest.id;
    }
    return copy;
  }
}
