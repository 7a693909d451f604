package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "vehicles"} that are {@link Vehicle.Truck} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Vehicle_TruckTable extends KeyedTable<Vehicle.Truck, String> implements SubtypeTable<Vehicle.Truck> {
  /**
   * The table under its own name.
   */
  static final Vehicle_TruckTable TRUCK = new Vehicle_TruckTable(null, false);

  public final TextColumn<Vehicle.Truck> kind = text("vehicle kind",
      ColumnOption.discriminator("truck"));

  public final TextColumn<Vehicle.Truck> plate = text("plate", ColumnOption.key());

  public final NumberColumn<Vehicle.Truck, Long> version = bigint("version",
      ColumnOption.version());

  public final TemporalColumn<Vehicle.Truck, Instant> deleted = instant("deleted",
      ColumnOption.nullable(), ColumnOption.softDelete());

  public final EngineColumns engine = new EngineColumns();

  public final NumberColumn<Vehicle.Truck, Integer> load = integer("load");

  private Vehicle_TruckTable(@Nullable TableAlias alias, boolean withDeleted) {
    super(Vehicle.Truck.class, "fleet", "vehicles", alias, withDeleted);
  }

  @Override
  public Vehicle_TruckTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Vehicle_TruckTable inSchema(String schema) {
    return (Vehicle_TruckTable) movedTo(schema);
  }

  @Override
  protected Vehicle_TruckTable withAlias(TableAlias alias) {
    return new Vehicle_TruckTable(alias, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public Vehicle_TruckTable withDeleted() {
    return new Vehicle_TruckTable(alias(), true);
  }

  @Override
  public Table<? super Vehicle.Truck> sealedTable() {
    return VehicleTable.VEHICLE;
  }

  @Override
  protected TableMapping<Vehicle.Truck> newMapping() {
    return new TruckMapping();
  }

  /**
   * The columns of {@code engine}.
   */
  public final class EngineColumns extends EmbeddedColumns<Vehicle.Truck, Vehicle.Engine> {
    public final NumberColumn<Vehicle.Truck, Integer> power = integer("engine_power");

    public final TextColumn<Vehicle.Truck> fuel = text("engine_fuel", ColumnOption.nullable());

    private EngineColumns() {
      super(Vehicle_TruckTable.this);
    }

    @Override
    public List<Column<Vehicle.Truck, ?>> expressions() {
      return List.of(power, fuel);
    }
  }

  private final class TruckMapping extends TableMapping<Vehicle.Truck> {
    @Override
    public Vehicle.Truck read(ResultSet row, int first) throws SQLException {
      return refresh(new Vehicle.Truck(), row, first);
    }

    @Override
    public Vehicle.Truck refresh(Vehicle.Truck truck, ResultSet row, int first) throws
        SQLException {
      truck.plate = getString(row, first + 1, 1);
      truck.version = getLong(row, first + 2, 2);
      truck.deleted = deleted.type().read(row, first + 3);
      truck.engine = readEngine(row, first + 4);
      truck.load = getInt(row, first + 6, 6);
      return truck;
    }

    @Override
    public Vehicle.Truck withGenerated(Vehicle.Truck truck, ResultSet row, int first) throws
        SQLException {
      truck.version = getLong(row, first, 2);
      return truck;
    }

    @Override
    public Vehicle.Truck withUpdated(Vehicle.Truck truck, ResultSet row, int first) throws
        SQLException {
      truck.version = getLong(row, first, 2);
      return truck;
    }

    @Override
    public Vehicle.Truck withDeletion(Vehicle.Truck truck, ResultSet row, int first) throws
        SQLException {
      truck.version = getLong(row, first, 2);
      truck.deleted = deleted.type().read(row, first + 1);
      return truck;
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readEngine(row, first);
        default -> throw noColumn(number);
      };
    }

    private Vehicle.Engine readEngine(ResultSet row, int first) throws SQLException {
      return new Vehicle.Engine(
          getInt(row, first, 4),
          row.getString(first + 1));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Vehicle.Truck truck, int column) {
      return switch (column) {
        case 0 -> "truck";
        case 1 -> truck.plate;
        case 2 -> truck.version;
        case 3 -> truck.deleted;
        case 4 -> truck.engine.power();
        case 5 -> truck.engine.fuel();
        case 6 -> truck.load;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Vehicle.Truck truck, int column) {
      switch (column) {
        case 2 -> out.writeLong(truck.version);
        case 4 -> out.writeInt(truck.engine.power());
        case 6 -> out.writeInt(truck.load);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(Vehicle.Truck truck) {
      long version = truck.version;
      Instant deleted = truck.deleted;
      return () -> {
        truck.version = version;
        truck.deleted = deleted;
      };
    }

    @Override
    public Vehicle.Truck snapshot(Vehicle.Truck truck) {
      Vehicle.Truck copy = new Vehicle.Truck();
      copy.plate = truck.plate;
      copy.version = truck.version;
      copy.deleted = truck.deleted;
      copy.engine = truck.engine;
      copy.load = truck.load;
      return copy;
    }

    @Override
    public void assign(Vehicle.Truck truck, Vehicle.Truck copy, int column) {
      switch (column) {
        case 1 -> copy.plate = truck.plate;
        case 2 -> copy.version = truck.version;
        case 3 -> copy.deleted = truck.deleted;
        case 4 -> copy.engine = truck.engine;
        case 6 -> copy.load = truck.load;
        default -> {}
      }
    }
  }
}
