import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final TextColumn<Planet> name = text("name", PgTypes.TEXT, Planet::name, key());

  public final NumberColumn<Planet, Double> mass = number("mass", PgTypes.DOUBLE, Planet::mass);

  private PlanetTable(@Nullable String alias) {
    super(Planet.class, null, "planet", alias);
  }

  @Override
  public PlanetTable as(String alias) {
    return new PlanetTable(alias);
  }

  @Override
  public Planet read(ResultSet row, int first) throws SQLException {
    return new Planet(
        notNull(row.getString(first), name),
        notNull(row.getDouble(first + 1), row, mass));
  }
}
