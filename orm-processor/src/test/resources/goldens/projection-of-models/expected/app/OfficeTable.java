package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "office"}, whose rows are {@link Office} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class OfficeTable extends KeyedTable<Office, Integer> {
  /**
   * The table under its own name.
   */
  public static final OfficeTable OFFICE = new OfficeTable(null);

  public final NumberColumn<Office, Integer> id = number("id", PgTypes.INTEGER, Office::id, key());

  public final TextColumn<Office> name = text("name", PgTypes.TEXT, Office::name);

  private OfficeTable(@Nullable String alias) {
    super(Office.class, null, "office", alias);
  }

  @Override
  public OfficeTable as(String alias) {
    return new OfficeTable(alias);
  }

  @Override
  public Office read(ResultSet row, int first) throws SQLException {
    return new Office(
        notNull(row.getInt(first), row, id),
        notNull(row.getString(first + 1), name));
  }
}
