package app;

import dev.piolet.annotations.PartitionBy;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Partition;
import dev.piolet.schema.Partitioning;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "sale"}, whose rows are {@link Sale} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class SaleTable extends Table<Sale> {
  /**
   * The table under its own name.
   */
  static final SaleTable SALE = new SaleTable(null);

  public final TextColumn<Sale> country = text("country");

  public final NumberColumn<Sale, Long> cents = bigint("cents");

  private SaleTable(@Nullable TableAlias alias) {
    super(Sale.class, null, "sale", alias);
  }

  @Override
  public SaleTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public SaleTable inSchema(String schema) {
    return (SaleTable) movedTo(schema);
  }

  @Override
  protected SaleTable withAlias(TableAlias alias) {
    return new SaleTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .partitioned(Partitioning.of(PartitionBy.LIST, List.of(country),
        Partition.list("sale_north", "'NO'", "'SE'", "NULL")));
  }

  @Override
  protected TableMapping<Sale> newMapping() {
    return new SaleMapping();
  }

  private static final class SaleMapping extends TableMapping<Sale> {
    @Override
    public Sale read(ResultSet row, int first) throws SQLException {
      return new Sale(
          getString(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Sale sale, int column) {
      return switch (column) {
        case 0 -> sale.country();
        case 1 -> sale.cents();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Sale sale, int column) {
      switch (column) {
        case 1 -> out.writeLong(sale.cents());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
