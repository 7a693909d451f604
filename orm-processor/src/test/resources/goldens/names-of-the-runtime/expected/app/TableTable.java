package app;

import dev.piolet.schema.Column;
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
      dev.piolet.type.PgTypes.enumeration("pg_types", PgTypes.class), Table::type);

  public final Column<Table, UUID> uuid = column("uuid", dev.piolet.type.PgTypes.UUID, Table::uuid);

  private TableTable(@Nullable String alias) {
    super(Table.class, null, "table", alias);
  }

  @Override
  public TableTable as(String alias) {
    return new TableTable(alias);
  }

  @Override
  public Table read(ResultSet row, int first) throws SQLException {
    return new Table(
        notNull(type.type().read(row, first), type),
        notNull(row.getObject(first + 1, UUID.class), uuid));
  }
}
