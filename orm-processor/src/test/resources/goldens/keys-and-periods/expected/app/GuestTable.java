package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.PrimaryKeyOptions;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Guest, Long> id = bigint("id", ColumnOption.key());

  private GuestTable(@Nullable TableAlias alias) {
    super(Guest.class, null, "guest", alias);
  }

  @Override
  public GuestTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public GuestTable inSchema(String schema) {
    return (GuestTable) movedTo(schema);
  }

  @Override
  protected GuestTable withAlias(TableAlias alias) {
    return new GuestTable(alias);
  }

  @Override
  public PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS.named("guest_pk");
  }

  @Override
  protected TableMapping<Guest> newMapping() {
    return new GuestMapping();
  }

  private static final class GuestMapping extends TableMapping<Guest> {
    @Override
    public Guest read(ResultSet row, int first) throws SQLException {
      return refresh(new Guest(), row, first);
    }

    @Override
    public Guest refresh(Guest guest, ResultSet row, int first) throws SQLException {
      guest.id = getLong(row, first, 0);
      return guest;
    }

    @Override
    public @Nullable Object value(Guest guest, int column) {
      return switch (column) {
        case 0 -> guest.id;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Guest guest, int column) {
      switch (column) {
        case 0 -> out.writeLong(guest.id);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Guest snapshot(Guest guest) {
      Guest copy = new Guest();
      copy.id = guest.id;
      return copy;
    }

    @Override
    public void assign(Guest guest, Guest copy, int column) {
      switch (column) {
        case 0 -> copy.id = guest.id;
        default -> {}
      }
    }
  }
}
