package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Invoice, Integer> number = number("number", PgTypes.INTEGER,
      invoice -> invoice.number);

  public final TemporalColumn<Invoice, Instant> changed = temporal("changed", PgTypes.INSTANT,
      invoice -> invoice.changed);

  public final NumberColumn<Invoice, Long> id = number("id", PgTypes.BIGINT, invoice -> invoice.id,
      key());

  public final UniqueConstraint<Invoice> uniqueNumberChanged = unique("invoice_number_changed_key",
      number, changed);

  public final CheckConstraint<Invoice> checkChanged = check("invoice_changed_check",
      "changed > '2000-01-01'");

  public final Index<Invoice> byChange = index("invoice_by_change", changed);

  private InvoiceTable(@Nullable String alias) {
    super(Invoice.class, null, "invoice", alias);
  }

  @Override
  public InvoiceTable as(String alias) {
    return new InvoiceTable(alias);
  }

  @Override
  public Invoice read(ResultSet row, int first) throws SQLException {
    return refill(new Invoice(), row, first);
  }

  @Override
  public Invoice refill(Invoice invoice, ResultSet row, int first) throws SQLException {
    invoice.number = notNull(row.getInt(first), row, number);
    invoice.changed = notNull(changed.type().read(row, first + 1), changed);
    invoice.id = notNull(row.getLong(first + 2), row, id);
    return invoice;
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
  public Invoice assign(Invoice invoice, Invoice copy, ColumnFilter<Invoice> which) {
    if (which.test(number)) {
      copy.number = invoice.number;
    }
    if (which.test(changed)) {
      copy.changed = invoice.changed;
    }
    if (which.test(id)) {
      copy.id = invoice.id;
    }
    return copy;
  }
}
