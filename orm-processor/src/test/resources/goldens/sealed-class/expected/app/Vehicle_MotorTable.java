package app;

import dev.piolet.schema.ArrayColumn;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SealedTable;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.SealedMapping;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "vehicles"} that are {@link Vehicle.Motor} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Vehicle_MotorTable extends KeyedTable<Vehicle.Motor, String> implements SealedTable<Vehicle.Motor>, SubtypeTable<Vehicle.Motor> {
  /**
   * The table under its own name.
   */
  static final Vehicle_MotorTable MOTOR = new Vehicle_MotorTable(null, false);

  public final TextColumn<Vehicle.Motor> kind = text("vehicle kind", ColumnOption.discriminator());

  public final TextColumn<Vehicle.Motor> plate = text("plate", ColumnOption.key());

  public final NumberColumn<Vehicle.Motor, Long> version = bigint("version",
      ColumnOption.version());

  public final TemporalColumn<Vehicle.Motor, Instant> deleted = instant("deleted",
      ColumnOption.nullable(), ColumnOption.softDelete());

  public final EngineColumns engine = new EngineColumns();

  public final ArrayColumn<Vehicle.Motor, String> extras = array("extras", PgTypes.TEXT,
      ColumnOption.nullable());

  public final NumberColumn<Vehicle.Motor, Integer> load = integer("load", ColumnOption.nullable());

  private Vehicle_MotorTable(@Nullable TableAlias alias, boolean withDeleted) {
    super(Vehicle.Motor.class, "fleet", "vehicles", alias, withDeleted);
  }

  @Override
  public Vehicle_MotorTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Vehicle_MotorTable inSchema(String schema) {
    return (Vehicle_MotorTable) movedTo(schema);
  }

  @Override
  protected Vehicle_MotorTable withAlias(TableAlias alias) {
    return new Vehicle_MotorTable(alias, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public Vehicle_MotorTable withDeleted() {
    return new Vehicle_MotorTable(alias(), true);
  }

  @Override
  public Table<? super Vehicle.Motor> sealedTable() {
    return VehicleTable.VEHICLE;
  }

  @Override
  protected TableMapping<Vehicle.Motor> newMapping() {
    return new MotorMapping(List.of(
        new SealedMapping.Subtype<>(Vehicle.Car.class, "car", new CarMapping()),
        new SealedMapping.Subtype<>(Vehicle.Truck.class, "truck", new TruckMapping())));
  }

  /**
   * The columns of {@code engine}.
   */
  public final class EngineColumns extends EmbeddedColumns<Vehicle.Motor, Vehicle.Engine> {
    public final NumberColumn<Vehicle.Motor, Integer> power = integer("engine_power");

    public final TextColumn<Vehicle.Motor> fuel = text("engine_fuel", ColumnOption.nullable());

    private EngineColumns() {
      super(Vehicle_MotorTable.this);
    }

    @Override
    public List<Column<Vehicle.Motor, ?>> expressions() {
      return List.of(power, fuel);
    }
  }

  private static final class MotorMapping extends SealedMapping<Vehicle.Motor> {
    MotorMapping(List<SealedMapping.Subtype<? extends Vehicle.Motor>> subtypes) {
      super(subtypes);
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
  }

  private final class CarMapping extends TableMapping<Vehicle.Car> {
    @Override
    public Vehicle.Car read(ResultSet row, int first) throws SQLException {
      return refresh(new Vehicle.Car(), row, first);
    }

    @Override
    public Vehicle.Car refresh(Vehicle.Car car, ResultSet row, int first) throws SQLException {
      car.plate = getString(row, first + 1, 1);
      car.version = getLong(row, first + 2, 2);
      car.deleted = deleted.type().read(row, first + 3);
      car.engine = readEngine(row, first + 4);
      car.extras = notNull(extras.type().read(row, first + 6), 6);
      return car;
    }

    @Override
    public Vehicle.Car withGenerated(Vehicle.Car car, ResultSet row, int first) throws
        SQLException {
      car.version = getLong(row, first, 2);
      return car;
    }

    @Override
    public Vehicle.Car withUpdated(Vehicle.Car car, ResultSet row, int first) throws SQLException {
      car.version = getLong(row, first, 2);
      return car;
    }

    @Override
    public Vehicle.Car withDeletion(Vehicle.Car car, ResultSet row, int first) throws SQLException {
      car.version = getLong(row, first, 2);
      car.deleted = deleted.type().read(row, first + 1);
      return car;
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
    public @Nullable Object value(Vehicle.Car car, int column) {
      return switch (column) {
        case 0 -> "car";
        case 1 -> car.plate;
        case 2 -> car.version;
        case 3 -> car.deleted;
        case 4 -> car.engine.power();
        case 5 -> car.engine.fuel();
        case 6 -> car.extras;
        default -> null;
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Vehicle.Car car, int column) {
      switch (column) {
        case 2 -> out.writeLong(car.version);
        case 4 -> out.writeInt(car.engine.power());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(Vehicle.Car car) {
      long version = car.version;
      Instant deleted = car.deleted;
      return () -> {
        car.version = version;
        car.deleted = deleted;
      };
    }

    @Override
    public Vehicle.Car snapshot(Vehicle.Car car) {
      Vehicle.Car copy = new Vehicle.Car();
      copy.plate = car.plate;
      copy.version = car.version;
      copy.deleted = car.deleted;
      copy.engine = car.engine;
      copy.extras = extras.type().copy(car.extras);
      return copy;
    }

    @Override
    public void assign(Vehicle.Car car, Vehicle.Car copy, int column) {
      switch (column) {
        case 1 -> copy.plate = car.plate;
        case 2 -> copy.version = car.version;
        case 3 -> copy.deleted = car.deleted;
        case 4 -> copy.engine = car.engine;
        case 6 -> copy.extras = extras.type().copy(car.extras);
        default -> {}
      }
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
      truck.load = getInt(row, first + 7, 7);
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
        case 7 -> truck.load;
        default -> null;
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Vehicle.Truck truck, int column) {
      switch (column) {
        case 2 -> out.writeLong(truck.version);
        case 4 -> out.writeInt(truck.engine.power());
        case 7 -> out.writeInt(truck.load);
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
        case 7 -> copy.load = truck.load;
        default -> {}
      }
    }
  }
}
