package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final Column<Reading, UUID> id = uuid("id", ColumnOption.key());

  public final NumberColumn<Reading, Double> value = doublePrecision("value",
      ColumnOption.nullable());

  public final NumberColumn<Reading, Double> previous = doublePrecision("previous",
      ColumnOption.nullable());

  public final NumberColumn<Reading, Integer> sensor = integer("sensor");

  private ReadingTable(@Nullable TableAlias alias) {
    super(Reading.class, null, "reading", alias);
  }

  @Override
  public ReadingTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ReadingTable inSchema(String schema) {
    return (ReadingTable) movedTo(schema);
  }

  @Override
  protected ReadingTable withAlias(TableAlias alias) {
    return new ReadingTable(alias);
  }

  @Override
  protected TableMapping<Reading> newMapping() {
    return new ReadingMapping();
  }

  private static final class ReadingMapping extends TableMapping<Reading> {
    @Override
    public Reading read(ResultSet row, int first) throws SQLException {
      return refresh(new Reading(), row, first);
    }

    @Override
    public Reading refresh(Reading reading, ResultSet row, int first) throws SQLException {
      reading.id = getUUID(row, first, 0);
      reading.setValue(getDoubleOrNull(row, first + 1));
      reading.previous = getDoubleOrNull(row, first + 2);
      reading.sensor = getInt(row, first + 3, 3);
      return reading;
    }

    @Override
    public @Nullable Object value(Reading reading, int column) {
      return switch (column) {
        case 0 -> reading.id;
        case 1 -> reading.getValue();
        case 2 -> reading.previous;
        case 3 -> reading.sensor;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Reading reading, int column) {
      switch (column) {
        case 3 -> out.writeInt(reading.sensor);
        default -> {
          return false;
        }
      }
      return true;
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
    public void assign(Reading reading, Reading copy, int column) {
      switch (column) {
        case 0 -> copy.id = reading.id;
        case 1 -> copy.setValue(reading.getValue());
        case 2 -> copy.previous = reading.previous;
        case 3 -> copy.sensor = reading.sensor;
        default -> {}
      }
    }
  }
}
