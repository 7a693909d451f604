package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Office, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Office> city = text("city");

  private OfficeTable(@Nullable TableAlias alias) {
    super(Office.class, null, "office", alias);
  }

  @Override
  public OfficeTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public OfficeTable inSchema(String schema) {
    return (OfficeTable) movedTo(schema);
  }

  @Override
  protected OfficeTable withAlias(TableAlias alias) {
    return new OfficeTable(alias);
  }

  @Override
  protected TableMapping<Office> newMapping() {
    return new OfficeMapping();
  }

  private static final class OfficeMapping extends TableMapping<Office> {
    @Override
    public Office read(ResultSet row, int first) throws SQLException {
      return refresh(new Office(), row, first);
    }

    @Override
    public Office refresh(Office office, ResultSet row, int first) throws SQLException {
      office.id = getLong(row, first, 0);
      office.city = getString(row, first + 1, 1);
      return office;
    }

    @Override
    public Office withGenerated(Office office, ResultSet row, int first) throws SQLException {
      office.id = getLong(row, first, 0);
      return office;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Office office, int column) {
      return switch (column) {
        case 0 -> office.id;
        case 1 -> office.city;
        default -> throw noColumn(column);
      };
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
    public void assign(Office office, Office copy, int column) {
      switch (column) {
        case 0 -> copy.id = office.id;
        case 1 -> copy.city = office.city;
        default -> {}
      }
    }
  }
}
