package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "click"}, whose rows are {@link Click} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ClickTable extends Table<Click> {
  /**
   * The table under its own name.
   */
  static final ClickTable CLICK = new ClickTable(null);

  public final TextColumn<Click> page = text("page");

  private ClickTable(@Nullable TableAlias alias) {
    super(Click.class, null, "click", alias);
  }

  @Override
  public ClickTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ClickTable inSchema(String schema) {
    return (ClickTable) movedTo(schema);
  }

  @Override
  protected ClickTable withAlias(TableAlias alias) {
    return new ClickTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .partitioned(Partitioning.of(PartitionBy.HASH, "lower(page)",
        Partition.hash("click_0", 2, 0),
        Partition.hash("click_1", 2, 1)));
  }

  @Override
  protected TableMapping<Click> newMapping() {
    return new ClickMapping();
  }

  private static final class ClickMapping extends TableMapping<Click> {
    @Override
    public Click read(ResultSet row, int first) throws SQLException {
      return new Click(
          getString(row, first, 0));
    }

    @Override
    public @Nullable Object value(Click click, int column) {
      return switch (column) {
        case 0 -> click.page();
        default -> throw noColumn(column);
      };
    }
  }
}
