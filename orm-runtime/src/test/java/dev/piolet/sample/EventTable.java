package dev.piolet.sample;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The table {@code "event"}. */
public final class EventTable extends Table<Event> {
  public static final EventTable EVENT = new EventTable(null);

  public final TextColumn<Event> name = text("name", PgTypes.TEXT, ColumnOption.nullable());
  public final TemporalColumn<Event, Instant> at =
      temporal("at", PgTypes.INSTANT, ColumnOption.nullable());

  private EventTable(@Nullable TableAlias alias) {
    super(Event.class, null, "event", alias);
  }

  @Override
  public EventTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public EventTable inSchema(String schema) {
    return (EventTable) movedTo(schema);
  }

  @Override
  protected EventTable withAlias(TableAlias alias) {
    return new EventTable(alias);
  }

  @Override
  protected TableMapping<Event> newMapping() {
    return new EventMapping();
  }

  private final class EventMapping extends TableMapping<Event> {
    @Override
    public Event read(ResultSet row, int first) throws SQLException {
      return new Event(row.getString(first), at.type().read(row, first + 1));
    }

    @Override
    public @Nullable Object value(Event model, int column) {
      return switch (column) {
        case 0 -> model.name();
        case 1 -> model.at();
        default -> throw noColumn(column);
      };
    }
  }
}
