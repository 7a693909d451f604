package app;

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
 * The table {@code "office"}, whose rows are {@link Office} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class OfficeTable extends KeyedTable<Office, Integer> {
  /**
   * The table under its own name.
   */
  public static final OfficeTable OFFICE = new OfficeTable(null);

  public final NumberColumn<Office, Integer> id = integer("id", ColumnOption.key());

  public final TextColumn<Office> name = text("name");

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
      return new Office(
          getInt(row, first, 0),
          getString(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Office office, int column) {
      return switch (column) {
        case 0 -> office.id();
        case 1 -> office.name();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Office office, int column) {
      switch (column) {
        case 0 -> out.writeInt(office.id());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
