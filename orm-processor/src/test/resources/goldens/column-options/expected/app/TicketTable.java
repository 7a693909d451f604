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

  public final NumberColumn<Ticket, Long> id = number("id", PgTypes.BIGINT, Ticket::id, key(),
      defaultExpression("next_ticket()"), readOnly());

  public final NumberColumn<Ticket, Long> number = number("number", PgTypes.BIGINT, Ticket::number,
      nullable());

  public final TextColumn<Ticket> label = text("label", PgTypes.TEXT, Ticket::label,
      generatedAs("id || '!'"));

  private TicketTable(@Nullable String alias) {
    super(Ticket.class, null, "ticket", alias);
  }

  @Override
  public TicketTable as(String alias) {
    return new TicketTable(alias);
  }

  @Override
  public Ticket read(ResultSet row, int first) throws SQLException {
    return new Ticket(
        notNull(row.getLong(first), row, id),
        orNull(row.getLong(first + 1), row),
        notNull(row.getString(first + 2), label));
  }

  @Override
  public Ticket withGenerated(Ticket ticket, ResultSet row, int first) throws SQLException {
    return new Ticket(
        notNull(row.getLong(first), row, id),
        ticket.number(),
        notNull(row.getString(first + 1), label));
  }

  @Override
  public Ticket withUpdated(Ticket ticket, ResultSet row, int first) throws SQLException {
    return new Ticket(
        notNull(row.getLong(first), row, id),
        ticket.number(),
        notNull(row.getString(first + 1), label));
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
