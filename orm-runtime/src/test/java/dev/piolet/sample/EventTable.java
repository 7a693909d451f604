package dev.piolet.sample;

import dev.piolet.schema.Table;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The table {@code "event"}. */
public final class EventTable extends Table<Event> {
  public static final EventTable EVENT = new EventTable(null);

  public final TextColumn<Event> name = text("name", PgTypes.TEXT, Event::name, nullable());
  public final TemporalColumn<Event, Instant> at =
      temporal("at", PgTypes.INSTANT, Event::at, nullable());

  private EventTable(@Nullable String alias) {
    super(Event.class, null, "event", alias);
  }

  @Override
  public EventTable as(String alias) {
    return new EventTable(alias);
  }

  @Override
  public Event read(ResultSet row, int first) throws SQLException {
    return new Event(row.getString(first), at.type().read(row, first + 1));
  }
}
