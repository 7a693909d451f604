package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.TableAlias;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "table"}, whose rows are {@link Table} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class TableTable extends dev.piolet.schema.Table<Table> {
  /**
   * The table under its own name.
   */
  static final TableTable TABLE = new TableTable(null);

  public final Column<Table, PgTypes> type = column("type",
      dev.piolet.type.PgTypes.enumeration("pg_types", PgTypes.class));

  public final Column<Table, UUID> uuid = uuid("uuid");

  private TableTable(@Nullable TableAlias alias) {
    super(Table.class, null, "table", alias);
  }

  @Override
  public TableTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public TableTable inSchema(String schema) {
    return (TableTable) movedTo(schema);
  }

  @Override
  protected TableTable withAlias(TableAlias alias) {
    return new TableTable(alias);
  }

  @Override
  protected dev.piolet.spi.TableMapping<Table> newMapping() {
    return new TableMapping();
  }

  private final class TableMapping extends dev.piolet.spi.TableMapping<Table> {
    @Override
    public Table read(ResultSet row, int first) throws SQLException {
      return new Table(
          notNull(type.type().read(row, first), 0),
          getUUID(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Table table, int column) {
      return switch (column) {
        case 0 -> table.type();
        case 1 -> table.uuid();
        default -> throw noColumn(column);
      };
    }
  }
}
