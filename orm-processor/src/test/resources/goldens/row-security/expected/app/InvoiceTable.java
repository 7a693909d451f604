package app;

import dev.piolet.annotations.PolicyCommand;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Policy;
import dev.piolet.schema.RowSecurity;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "invoice"}, whose rows are {@link Invoice} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class InvoiceTable extends KeyedTable<Invoice, Long> {
  /**
   * The table under its own name.
   */
  static final InvoiceTable INVOICE = new InvoiceTable(null);

  public final NumberColumn<Invoice, Long> id = bigint("id", ColumnOption.key());

  public final NumberColumn<Invoice, Long> tenantId = bigint("tenant_id");

  private InvoiceTable(@Nullable TableAlias alias) {
    super(Invoice.class, null, "invoice", alias);
  }

  @Override
  public InvoiceTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public InvoiceTable inSchema(String schema) {
    return (InvoiceTable) movedTo(schema);
  }

  @Override
  protected InvoiceTable withAlias(TableAlias alias) {
    return new InvoiceTable(alias);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .secured(RowSecurity.forced(Policy.of("own_rows",
            "tenant_id = current_setting('app.tenant')::bigint", null),
        Policy.of("no \"new\" ones", null,
            "false").on(PolicyCommand.INSERT).to("PUBLIC", "clerk").restrictive()));
  }

  @Override
  protected TableMapping<Invoice> newMapping() {
    return new InvoiceMapping();
  }

  private static final class InvoiceMapping extends TableMapping<Invoice> {
    @Override
    public Invoice read(ResultSet row, int first) throws SQLException {
      return new Invoice(
          getLong(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Invoice invoice, int column) {
      return switch (column) {
        case 0 -> invoice.id();
        case 1 -> invoice.tenantId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Invoice invoice, int column) {
      switch (column) {
        case 0 -> out.writeLong(invoice.id());
        case 1 -> out.writeLong(invoice.tenantId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
