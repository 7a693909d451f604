package app;

import dev.piolet.schema.ArrayColumn;
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
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "vehicles"} that are {@link Vehicle.Car} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class Vehicle_CarTable extends KeyedTable<Vehicle.Car, String> implements SubtypeTable<Vehicle.Car> {
  /**
   * The table under its own name.
   */
  static final Vehicle_CarTable CAR = new Vehicle_CarTable(null, false);

  public final TextColumn<Vehicle.Car> kind = text("vehicle kind",
      ColumnOption.discriminator("car"));

  public final TextColumn<Vehicle.Car> plate = text("plate", ColumnOption.key());

  public final NumberColumn<Vehicle.Car, Long> version = bigint("version", ColumnOption.version());

  public final TemporalColumn<Vehicle.Car, Instant> deleted = instant("deleted",
      ColumnOption.nullable(), ColumnOption.softDelete());

  public final EngineColumns engine = new EngineColumns();

  public final ArrayColumn<Vehicle.Car, String> extras = array("extras", PgTypes.TEXT);

  private Vehicle_CarTable(@Nullable TableAlias alias, boolean withDeleted) {
    super(Vehicle.Car.class, "fleet", "vehicles", alias, withDeleted);
  }

  @Override
  public Vehicle_CarTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Vehicle_CarTable inSchema(String schema) {
    return (Vehicle_CarTable) movedTo(schema);
  }

  @Override
  protected Vehicle_CarTable withAlias(TableAlias alias) {
    return new Vehicle_CarTable(alias, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public Vehicle_CarTable withDeleted() {
    return new Vehicle_CarTable(alias(), true);
  }

  @Override
  public Table<? super Vehicle.Car> sealedTable() {
    return VehicleTable.VEHICLE;
  }

  @Override
  protected TableMapping<Vehicle.Car> newMapping() {
    return new CarMapping();
  }

  /**
   * The columns of {@code engine}.
   */
  public final class EngineColumns extends EmbeddedColumns<Vehicle.Car, Vehicle.Engine> {
    public final NumberColumn<Vehicle.Car, Integer> power = integer("engine_power");

    public final TextColumn<Vehicle.Car> fuel = text("engine_fuel", ColumnOption.nullable());

    private EngineColumns() {
      super(Vehicle_CarTable.this);
    }

    @Override
    public List<Column<Vehicle.Car, ?>> expressions() {
      return List.of(power, fuel);
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
    public @Nullable Object value(Vehicle.Car car, int column) {
      return switch (column) {
        case 0 -> "car";
        case 1 -> car.plate;
        case 2 -> car.version;
        case 3 -> car.deleted;
        case 4 -> car.engine.power();
        case 5 -> car.engine.fuel();
        case 6 -> car.extras;
        default -> throw noColumn(column);
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
}
