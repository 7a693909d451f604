package app;

import dev.piolet.schema.ColumnOption;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "vehicles"} that are {@link Bicycle} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class BicycleTable extends KeyedTable<Bicycle, String> implements SubtypeTable<Bicycle> {
  /**
   * The table under its own name.
   */
  static final BicycleTable BICYCLE = new BicycleTable(null, false);

  public final TextColumn<Bicycle> kind = text("vehicle kind",
      ColumnOption.discriminator("bicycle"));

  public final TextColumn<Bicycle> plate = text("plate", ColumnOption.key());

  public final NumberColumn<Bicycle, Long> version = bigint("version", ColumnOption.version());

  public final TemporalColumn<Bicycle, Instant> deleted = instant("deleted",
      ColumnOption.nullable(), ColumnOption.softDelete());

  public final TextColumn<Bicycle> color = text("color", ColumnOption.nullable());

  private BicycleTable(@Nullable TableAlias alias, boolean withDeleted) {
    super(Bicycle.class, "fleet", "vehicles", alias, withDeleted);
  }

  @Override
  public BicycleTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public BicycleTable inSchema(String schema) {
    return (BicycleTable) movedTo(schema);
  }

  @Override
  protected BicycleTable withAlias(TableAlias alias) {
    return new BicycleTable(alias, seesDeleted());
  }

  /**
   * The same table with the rows that are deleted.
   */
  public BicycleTable withDeleted() {
    return new BicycleTable(alias(), true);
  }

  @Override
  public Table<? super Bicycle> sealedTable() {
    return VehicleTable.VEHICLE;
  }

  @Override
  protected TableMapping<Bicycle> newMapping() {
    return new BicycleMapping();
  }

  private final class BicycleMapping extends TableMapping<Bicycle> {
    @Override
    public Bicycle read(ResultSet row, int first) throws SQLException {
      return refresh(new Bicycle(), row, first);
    }

    @Override
    public Bicycle refresh(Bicycle bicycle, ResultSet row, int first) throws SQLException {
      bicycle.plate = getString(row, first + 1, 1);
      bicycle.version = getLong(row, first + 2, 2);
      bicycle.deleted = deleted.type().read(row, first + 3);
      bicycle.color = row.getString(first + 4);
      return bicycle;
    }

    @Override
    public Bicycle withGenerated(Bicycle bicycle, ResultSet row, int first) throws SQLException {
      bicycle.version = getLong(row, first, 2);
      return bicycle;
    }

    @Override
    public Bicycle withUpdated(Bicycle bicycle, ResultSet row, int first) throws SQLException {
      bicycle.version = getLong(row, first, 2);
      return bicycle;
    }

    @Override
    public Bicycle withDeletion(Bicycle bicycle, ResultSet row, int first) throws SQLException {
      bicycle.version = getLong(row, first, 2);
      bicycle.deleted = deleted.type().read(row, first + 1);
      return bicycle;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Bicycle bicycle, int column) {
      return switch (column) {
        case 0 -> "bicycle";
        case 1 -> bicycle.plate;
        case 2 -> bicycle.version;
        case 3 -> bicycle.deleted;
        case 4 -> bicycle.color;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Bicycle bicycle, int column) {
      switch (column) {
        case 2 -> out.writeLong(bicycle.version);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(Bicycle bicycle) {
      long version = bicycle.version;
      Instant deleted = bicycle.deleted;
      return () -> {
        bicycle.version = version;
        bicycle.deleted = deleted;
      };
    }

    @Override
    public Bicycle snapshot(Bicycle bicycle) {
      Bicycle copy = new Bicycle();
      copy.plate = bicycle.plate;
      copy.version = bicycle.version;
      copy.deleted = bicycle.deleted;
      copy.color = bicycle.color;
      return copy;
    }

    @Override
    public void assign(Bicycle bicycle, Bicycle copy, int column) {
      switch (column) {
        case 1 -> copy.plate = bicycle.plate;
        case 2 -> copy.version = bicycle.version;
        case 3 -> copy.deleted = bicycle.deleted;
        case 4 -> copy.color = bicycle.color;
        default -> {}
      }
    }
  }
}
