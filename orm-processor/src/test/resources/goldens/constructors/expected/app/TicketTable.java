package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "ticket"}, whose rows are {@link Ticket} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class TicketTable extends KeyedTable<Ticket, Long> {
  /**
   * The table under its own name.
   */
  static final TicketTable TICKET = new TicketTable(null);

  public final NumberColumn<Ticket, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Ticket> seat = text("seat");

  private TicketTable(@Nullable TableAlias alias) {
    super(Ticket.class, null, "ticket", alias);
  }

  @Override
  public TicketTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public TicketTable inSchema(String schema) {
    return (TicketTable) movedTo(schema);
  }

  @Override
  protected TicketTable withAlias(TableAlias alias) {
    return new TicketTable(alias);
  }

  @Override
  protected TableMapping<Ticket> newMapping() {
    return new TicketMapping();
  }

  private static final class TicketMapping extends TableMapping<Ticket> {
    @Override
    public Ticket read(ResultSet row, int first) throws SQLException {
      Ticket ticket = new Ticket(
          getLong(row, first, 0));
      ticket.seat = getString(row, first + 1, 1);
      return ticket;
    }

    @Override
    public Ticket withGenerated(Ticket ticket, ResultSet row, int first) throws SQLException {
      Ticket copy = new Ticket(
          getLong(row, first, 0));
      copy.seat = ticket.seat;
      return copy;
    }

    @Override
    public @Nullable Object value(Ticket ticket, int column) {
      return switch (column) {
        case 0 -> ticket.id;
        case 1 -> ticket.seat;
        default -> throw noColumn(column);
      };
    }
  }
}
