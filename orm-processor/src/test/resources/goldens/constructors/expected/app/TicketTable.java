package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Ticket, Long> id = number("id", PgTypes.BIGINT, ticket -> ticket.id,
      key(), identity());

  public final TextColumn<Ticket> seat = text("seat", PgTypes.TEXT, ticket -> ticket.seat);

  private TicketTable(@Nullable String alias) {
    super(Ticket.class, null, "ticket", alias);
  }

  @Override
  public TicketTable as(String alias) {
    return new TicketTable(alias);
  }

  @Override
  public Ticket read(ResultSet row, int first) throws SQLException {
    Ticket ticket = new Ticket(
        notNull(row.getLong(first), row, id));
    ticket.seat = notNull(row.getString(first + 1), seat);
    return ticket;
  }

  @Override
  public Ticket withGenerated(Ticket ticket, ResultSet row, int first) throws SQLException {
    Ticket copy = new Ticket(
        notNull(row.getLong(first), row, id));
    copy.seat = ticket.seat;
    return copy;
  }
}
