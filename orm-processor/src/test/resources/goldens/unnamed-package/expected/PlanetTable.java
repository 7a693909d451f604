import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "planet"}, whose rows are {@link Planet} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PlanetTable extends KeyedTable<Planet, String> {
  /**
   * The table under its own name.
   */
  public static final PlanetTable PLANET = new PlanetTable(null);

  public final TextColumn<Planet> name = text("name", ColumnOption.key());

  public final NumberColumn<Planet, Double> mass = doublePrecision("mass");

  private PlanetTable(@Nullable TableAlias alias) {
    super(Planet.class, null, "planet", alias);
  }

  @Override
  public PlanetTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PlanetTable inSchema(String schema) {
    return (PlanetTable) movedTo(schema);
  }

  @Override
  protected PlanetTable withAlias(TableAlias alias) {
    return new PlanetTable(alias);
  }

  @Override
  protected TableMapping<Planet> newMapping() {
    return new PlanetMapping();
  }

  private static final class PlanetMapping extends TableMapping<Planet> {
    @Override
    public Planet read(ResultSet row, int first) throws SQLException {
      return new Planet(
          getString(row, first, 0),
          getDouble(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Planet planet, int column) {
      return switch (column) {
        case 0 -> planet.name();
        case 1 -> planet.mass();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Planet planet, int column) {
      switch (column) {
        case 1 -> out.writeDouble(planet.mass());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
