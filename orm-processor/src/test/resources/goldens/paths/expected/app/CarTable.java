package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import other.Maker;
import other.MakerTable;

/**
 * The table {@code "car"}, whose rows are {@link Car} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class CarTable extends KeyedTable<Car, Integer> {
  /**
   * The table under its own name.
   */
  public static final CarTable CAR = new CarTable(null);

  public final NumberColumn<Car, Integer> id = integer("id", ColumnOption.key());

  public final NumberColumn<Car, Integer> country = integer("country");

  public final NumberColumn<Car, Integer> number = integer("number");

  public final NumberColumn<Car, Integer> maker = integer("maker");

  public final NumberColumn<Car, Integer> rival = integer("rival");

  public final NumberColumn<Car, Integer> modelId = integer("model_id", ColumnOption.nullable());

  public final NumberColumn<Car, Integer> classID = integer("class_id");

  public final NumberColumn<Car, Integer> spare_id = integer("spare_id");

  public final NumberColumn<Car, Integer> motorId = integer("motor_id");

  public final NumberColumn<Car, Integer> motorKey = integer("motor_key");

  final ForeignKey<Car, Engine> engineKey = foreignKey("car_id_fkey", id, Engine.class);

  public final ForeignKey<Car, Car> modelKey = foreignKey("car_model_id_fkey", modelId, Car.class);

  public final ForeignKey<Car, Car> classKey = foreignKey("car_class_id_fkey", classID, Car.class);

  public final ForeignKey<Car, Car> spareKey = foreignKey("car_spare_id_fkey", spare_id, Car.class);

  final ForeignKey<Car, Engine> motorForeignKey = foreignKey("car_motor_id_fkey", motorId,
      Engine.class);

  public final ForeignKey<Car, Maker> makerKey = foreignKey("car_country_maker_fkey",
      List.of(country, maker), Maker.class, ForeignKeyOptions.DEFAULTS);

  public final ForeignKey<Car, Maker> countryNumberKey = foreignKey("car_country_number_fkey",
      List.of(country, number), Maker.class, ForeignKeyOptions.DEFAULTS);

  public final ForeignKey<Car, Maker> competitorKey = foreignKey("fk_rival", List.of(country,
      rival), Maker.class, ForeignKeyOptions.DEFAULTS);

  private CarTable(@Nullable TableAlias alias) {
    super(Car.class, null, "car", alias);
  }

  @Override
  public CarTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public CarTable inSchema(String schema) {
    return (CarTable) movedTo(schema);
  }

  @Override
  protected CarTable withAlias(TableAlias alias) {
    return new CarTable(alias);
  }

  /**
   * The {@link Engine} of {@link #engineKey}, joined where it is used.
   */
  EngineTable engine() {
    return path(engineKey, "engine", EngineTable.ENGINE);
  }

  /**
   * The {@link Car} of {@link #modelKey}, joined where it is used.
   */
  public CarTable model_() {
    return path(modelKey, "model", CarTable.CAR);
  }

  /**
   * The {@link Car} of {@link #classKey}, joined where it is used.
   */
  public CarTable class_() {
    return path(classKey, "class", CarTable.CAR);
  }

  /**
   * The {@link Car} of {@link #spareKey}, joined where it is used.
   */
  public CarTable spare() {
    return path(spareKey, "spare", CarTable.CAR);
  }

  /**
   * The {@link Engine} of {@link #motorForeignKey}, joined where it is used.
   */
  EngineTable motor() {
    return path(motorForeignKey, "motor", EngineTable.ENGINE);
  }

  /**
   * The {@link Maker} of {@link #makerKey}, joined where it is used.
   */
  public MakerTable maker() {
    return path(makerKey, "maker", MakerTable.MAKER);
  }

  /**
   * The {@link Maker} of {@link #countryNumberKey}, joined where it is used.
   */
  public MakerTable countryNumber() {
    return path(countryNumberKey, "country_number", MakerTable.MAKER);
  }

  /**
   * The {@link Maker} of {@link #competitorKey}, joined where it is used.
   */
  public MakerTable competitor() {
    return path(competitorKey, "competitor", MakerTable.MAKER);
  }

  @Override
  protected TableMapping<Car> newMapping() {
    return new CarMapping();
  }

  private static final class CarMapping extends TableMapping<Car> {
    @Override
    public Car read(ResultSet row, int first) throws SQLException {
      return refresh(new Car(), row, first);
    }

    @Override
    public Car refresh(Car car, ResultSet row, int first) throws SQLException {
      car.id = getInt(row, first, 0);
      car.country = getInt(row, first + 1, 1);
      car.number = getInt(row, first + 2, 2);
      car.maker = getInt(row, first + 3, 3);
      car.rival = getInt(row, first + 4, 4);
      car.modelId = getIntOrNull(row, first + 5);
      car.classID = getInt(row, first + 6, 6);
      car.spare_id = getInt(row, first + 7, 7);
      car.motorId = getInt(row, first + 8, 8);
      car.motorKey = getInt(row, first + 9, 9);
      return car;
    }

    @Override
    public @Nullable Object value(Car car, int column) {
      return switch (column) {
        case 0 -> car.id;
        case 1 -> car.country;
        case 2 -> car.number;
        case 3 -> car.maker;
        case 4 -> car.rival;
        case 5 -> car.modelId;
        case 6 -> car.classID;
        case 7 -> car.spare_id;
        case 8 -> car.motorId;
        case 9 -> car.motorKey;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Car withReference(Car car, int column, @Nullable Object value) {
      switch (column) {
        case 0 -> car.id = (int) value;
        case 1 -> car.country = (int) value;
        case 2 -> car.number = (int) value;
        case 3 -> car.maker = (int) value;
        case 4 -> car.rival = (int) value;
        case 5 -> car.modelId = (Integer) value;
        case 6 -> car.classID = (int) value;
        case 7 -> car.spare_id = (int) value;
        case 8 -> car.motorId = (int) value;
        default -> throw noColumn(column);
      }
      return car;
    }

    @Override
    public boolean write(PrimitiveOutput out, Car car, int column) {
      switch (column) {
        case 0 -> out.writeInt(car.id);
        case 1 -> out.writeInt(car.country);
        case 2 -> out.writeInt(car.number);
        case 3 -> out.writeInt(car.maker);
        case 4 -> out.writeInt(car.rival);
        case 6 -> out.writeInt(car.classID);
        case 7 -> out.writeInt(car.spare_id);
        case 8 -> out.writeInt(car.motorId);
        case 9 -> out.writeInt(car.motorKey);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Car snapshot(Car car) {
      Car copy = new Car();
      copy.id = car.id;
      copy.country = car.country;
      copy.number = car.number;
      copy.maker = car.maker;
      copy.rival = car.rival;
      copy.modelId = car.modelId;
      copy.classID = car.classID;
      copy.spare_id = car.spare_id;
      copy.motorId = car.motorId;
      copy.motorKey = car.motorKey;
      return copy;
    }

    @Override
    public void assign(Car car, Car copy, int column) {
      switch (column) {
        case 0 -> copy.id = car.id;
        case 1 -> copy.country = car.country;
        case 2 -> copy.number = car.number;
        case 3 -> copy.maker = car.maker;
        case 4 -> copy.rival = car.rival;
        case 5 -> copy.modelId = car.modelId;
        case 6 -> copy.classID = car.classID;
        case 7 -> copy.spare_id = car.spare_id;
        case 8 -> copy.motorId = car.motorId;
        case 9 -> copy.motorKey = car.motorKey;
        default -> {}
      }
    }
  }
}
