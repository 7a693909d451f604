package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "foreign"}, whose rows are {@link Foreign} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ForeignTable extends Table<Foreign> {
  /**
   * The table under its own name.
   */
  static final ForeignTable FOREIGN = new ForeignTable(null);

  public final TextColumn<Foreign> checked = text("checked", ColumnOption.nullable());

  public final TextColumn<Foreign> recent = text("recent", ColumnOption.nullable());

  public final TextColumn<Foreign> required = text("required");

  private ForeignTable(@Nullable TableAlias alias) {
    super(Foreign.class, null, "foreign", alias);
  }

  @Override
  public ForeignTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ForeignTable inSchema(String schema) {
    return (ForeignTable) movedTo(schema);
  }

  @Override
  protected ForeignTable withAlias(TableAlias alias) {
    return new ForeignTable(alias);
  }

  @Override
  protected TableMapping<Foreign> newMapping() {
    return new ForeignMapping();
  }

  private static final class ForeignMapping extends TableMapping<Foreign> {
    @Override
    public Foreign read(ResultSet row, int first) throws SQLException {
      return refresh(new Foreign(), row, first);
    }

    @Override
    public Foreign refresh(Foreign foreign, ResultSet row, int first) throws SQLException {
      foreign.checked = row.getString(first);
      foreign.recent = row.getString(first + 1);
      foreign.required = getString(row, first + 2, 2);
      return foreign;
    }

    @Override
    public @Nullable Object value(Foreign foreign, int column) {
      return switch (column) {
        case 0 -> foreign.checked;
        case 1 -> foreign.recent;
        case 2 -> foreign.required;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Foreign snapshot(Foreign foreign) {
      Foreign copy = new Foreign();
      copy.checked = foreign.checked;
      copy.recent = foreign.recent;
      copy.required = foreign.required;
      return copy;
    }

    @Override
    public void assign(Foreign foreign, Foreign copy, int column) {
      switch (column) {
        case 0 -> copy.checked = foreign.checked;
        case 1 -> copy.recent = foreign.recent;
        case 2 -> copy.required = foreign.required;
        default -> {}
      }
    }
  }
}
