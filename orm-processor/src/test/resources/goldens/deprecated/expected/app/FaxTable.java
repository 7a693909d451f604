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
 * The table {@code "fax"}, whose rows are {@link Fax} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class FaxTable extends KeyedTable<Fax, Long> {
  /**
   * The table under its own name.
   */
  public static final FaxTable FAX = new FaxTable(null);

  public final NumberColumn<Fax, Long> number = bigint("number", ColumnOption.key());

  private FaxTable(@Nullable TableAlias alias) {
    super(Fax.class, null, "fax", alias);
  }

  @Override
  public FaxTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public FaxTable inSchema(String schema) {
    return (FaxTable) movedTo(schema);
  }

  @Override
  protected FaxTable withAlias(TableAlias alias) {
    return new FaxTable(alias);
  }

  @Override
  protected TableMapping<Fax> newMapping() {
    return new FaxMapping();
  }

  private static final class FaxMapping extends TableMapping<Fax> {
    @Override
    public Fax read(ResultSet row, int first) throws SQLException {
      return new Fax(
          getLong(row, first, 0));
    }

    @Override
    public @Nullable Object value(Fax fax, int column) {
      return switch (column) {
        case 0 -> fax.number();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Fax fax, int column) {
      switch (column) {
        case 0 -> out.writeLong(fax.number());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
