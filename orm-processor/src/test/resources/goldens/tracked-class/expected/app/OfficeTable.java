package app;

import dev.piolet.schema.ColumnFilter;
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
final class OfficeTable extends KeyedTable<Office, Long> {
  /**
   * The table under its own name.
   */
  static final OfficeTable OFFICE = new OfficeTable(null);

  public final NumberColumn<Office, Long> id = number("id", PgTypes.BIGINT, office -> office.id,
      key(), identity());

  public final TextColumn<Office> city = text("city", PgTypes.TEXT, office -> office.city);

  private OfficeTable(@Nullable String alias) {
    super(Office.class, null, "office", alias);
  }

  @Override
  public OfficeTable as(String alias) {
    return new OfficeTable(alias);
  }

  @Override
  public Office read(ResultSet row, int first) throws SQLException {
    return refill(new Office(), row, first);
  }

  @Override
  public Office refill(Office office, ResultSet row, int first) throws SQLException {
    office.id = notNull(row.getLong(first), row, id);
    office.city = notNull(row.getString(first + 1), city);
    return office;
  }

  @Override
  public Office withGenerated(Office office, ResultSet row, int first) throws SQLException {
    office.id = notNull(row.getLong(first), row, id);
    return office;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(Office office) {
    Long id = office.id;
    return () -> office.id = id;
  }

  @Override
  public Office snapshot(Office office) {
    Office copy = new Office();
    copy.id = office.id;
    copy.city = office.city;
    return copy;
  }

  @Override
  public Office assign(Office office, Office copy, ColumnFilter<Office> which) {
    if (which.test(id)) {
      copy.id = office.id;
    }
    if (which.test(city)) {
      copy.city = office.city;
    }
    return copy;
  }
}
