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
      ColumnOption.defaultExpression("next_ticket()"), ColumnOption.readOnly());

  public final NumberColumn<Ticket, Long> number = bigint("number", ColumnOption.nullable());

  public final TextColumn<Ticket> label = text("label", ColumnOption.generatedAs("id || '!'"));

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
      return new Ticket(
          getLong(row, first, 0),
          getLongOrNull(row, first + 1),
          getString(row, first + 2, 2));
    }

    @Override
    public Ticket withGenerated(Ticket ticket, ResultSet row, int first) throws SQLException {
      return new Ticket(
          getLong(row, first, 0),
          ticket.number(),
          getString(row, first + 1, 2));
    }

    @Override
    public Ticket withUpdated(Ticket ticket, ResultSet row, int first) throws SQLException {
      return new Ticket(
          getLong(row, first, 0),
          ticket.number(),
          getString(row, first + 1, 2));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Ticket ticket, int column) {
      return switch (column) {
        case 0 -> ticket.id();
        case 1 -> ticket.number();
        case 2 -> ticket.label();
        default -> throw noColumn(column);
      };
    }
  }
}
