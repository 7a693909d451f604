package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

  public final NumberColumn<Invoice, Integer> number = integer("number");

  public final TemporalColumn<Invoice, Instant> changed = instant("changed");

  public final NumberColumn<Invoice, Long> id = bigint("id", ColumnOption.key());

  public final UniqueConstraint<Invoice> uniqueNumberChanged = unique("invoice_number_changed_key",
      number, changed);

  public final CheckConstraint<Invoice> checkChanged = check("invoice_changed_check",
      "changed > '2000-01-01'");

  public final Index<Invoice> byChange = index("invoice_by_change", changed);

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
  protected TableMapping<Invoice> newMapping() {
    return new InvoiceMapping();
  }

  private final class InvoiceMapping extends TableMapping<Invoice> {
    @Override
    public Invoice read(ResultSet row, int first) throws SQLException {
      return refresh(new Invoice(), row, first);
    }

    @Override
    public Invoice refresh(Invoice invoice, ResultSet row, int first) throws SQLException {
      invoice.number = getInt(row, first, 0);
      invoice.changed = notNull(changed.type().read(row, first + 1), 1);
      invoice.id = getLong(row, first + 2, 2);
      return invoice;
    }

    @Override
    public @Nullable Object value(Invoice invoice, int column) {
      return switch (column) {
        case 0 -> invoice.number;
        case 1 -> invoice.changed;
        case 2 -> invoice.id;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Invoice invoice, int column) {
      switch (column) {
        case 0 -> out.writeInt(invoice.number);
        case 2 -> out.writeLong(invoice.id);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Invoice snapshot(Invoice invoice) {
      Invoice copy = new Invoice();
      copy.number = invoice.number;
      copy.changed = invoice.changed;
      copy.id = invoice.id;
      return copy;
    }

    @Override
    public void assign(Invoice invoice, Invoice copy, int column) {
      switch (column) {
        case 0 -> copy.number = invoice.number;
        case 1 -> copy.changed = invoice.changed;
        case 2 -> copy.id = invoice.id;
        default -> {}
      }
    }
  }
}
