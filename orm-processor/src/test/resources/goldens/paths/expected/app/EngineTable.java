package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "engine"}, whose rows are {@link Engine} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class EngineTable extends KeyedTable<Engine, Integer> {
  /**
   * The table under its own name.
   */
  static final EngineTable ENGINE = new EngineTable(null);

  public final NumberColumn<Engine, Integer> id = integer("id", ColumnOption.key());

  private EngineTable(@Nullable TableAlias alias) {
    super(Engine.class, null, "engine", alias);
  }

  @Override
  public EngineTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public EngineTable inSchema(String schema) {
    return (EngineTable) movedTo(schema);
  }

  @Override
  protected EngineTable withAlias(TableAlias alias) {
    return new EngineTable(alias);
  }

  @Override
  protected TableMapping<Engine> newMapping() {
    return new EngineMapping();
  }

  private static final class EngineMapping extends TableMapping<Engine> {
    @Override
    public Engine read(ResultSet row, int first) throws SQLException {
      return new Engine(
          getInt(row, first, 0));
    }

    @Override
    public @Nullable Object value(Engine engine, int column) {
      return switch (column) {
        case 0 -> engine.id();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Engine engine, int column) {
      switch (column) {
        case 0 -> out.writeInt(engine.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
