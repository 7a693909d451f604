package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "reading"}, whose rows are {@link Reading} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ReadingTable extends KeyedTable<Reading, UUID> {
  /**
   * The table under its own name.
   */
  static final ReadingTable READING = new ReadingTable(null);

  public final Column<Reading, UUID> id = column("id", PgTypes.UUID, reading -> reading.id, key());

  public final NumberColumn<Reading, Double> value = number("value", PgTypes.DOUBLE,
      Reading::getValue, nullable());

  public final NumberColumn<Reading, Double> previous = number("previous", PgTypes.DOUBLE,
      reading -> reading.previous, nullable());

  public final NumberColumn<Reading, Integer> sensor = number("sensor", PgTypes.INTEGER,
      reading -> reading.sensor);

  private ReadingTable(@Nullable String alias) {
    super(Reading.class, null, "reading", alias);
  }

  @Override
  public ReadingTable as(String alias) {
    return new ReadingTable(alias);
  }

  @Override
  public Reading read(ResultSet row, int first) throws SQLException {
    return refill(new Reading(), row, first);
  }

  @Override
  public Reading refill(Reading reading, ResultSet row, int first) throws SQLException {
    reading.id = notNull(row.getObject(first, UUID.class), id);
    reading.setValue(orNull(row.getDouble(first + 1), row));
    reading.previous = orNull(row.getDouble(first + 2), row);
    reading.sensor = notNull(row.getInt(first + 3), row, sensor);
    return reading;
  }

  @Override
  public Reading snapshot(Reading reading) {
    Reading copy = new Reading();
    copy.id = reading.id;
    copy.setValue(reading.getValue());
    copy.previous = reading.previous;
    copy.sensor = reading.sensor;
    return copy;
  }

  @Override
  public Reading assign(Reading reading, Reading copy, ColumnFilter<Reading> which) {
    if (which.test(id)) {
      copy.id = reading.id;
    }
    if (which.test(value)) {
      copy.setValue(reading.getValue());
    }
    if (which.test(previous)) {
      copy.previous = reading.previous;
    }
    if (which.test(sensor)) {
      copy.sensor = reading.sensor;
    }
    return copy;
  }
}
