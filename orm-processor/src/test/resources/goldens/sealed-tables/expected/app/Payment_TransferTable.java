package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "transfer"}, whose rows are {@link Payment.Transfer} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_TransferTable extends KeyedTable<Payment.Transfer, Long> {
  /**
   * The table under its own name.
   */
  public static final Payment_TransferTable TRANSFER = new Payment_TransferTable(null);

  public final NumberColumn<Payment.Transfer, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.sequence("payment_id"));

  public final NumberColumn<Payment.Transfer, BigDecimal> amount = numeric("amount");

  public final NumberColumn<Payment.Transfer, Integer> customerId = integer("customer_id");

  public final NumberColumn<Payment.Transfer, Short> days = smallint("days",
      ColumnOption.nullable());

  public final ForeignKey<Payment.Transfer, Customer> customerKey = foreignKey("transfer_customer_id_fkey",
      customerId, Customer.class);

  private Payment_TransferTable(@Nullable TableAlias alias) {
    super(Payment.Transfer.class, null, "transfer", alias);
  }

  @Override
  public Payment_TransferTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Payment_TransferTable inSchema(String schema) {
    return (Payment_TransferTable) movedTo(schema);
  }

  @Override
  protected Payment_TransferTable withAlias(TableAlias alias) {
    return new Payment_TransferTable(alias);
  }

  /**
   * The {@link Customer} of {@link #customerKey}, joined where it is used.
   */
  public CustomerTable customer() {
    return path(customerKey, "customer", CustomerTable.CUSTOMER);
  }

  @Override
  protected TableMapping<Payment.Transfer> newMapping() {
    return new TransferMapping();
  }

  private static final class TransferMapping extends TableMapping<Payment.Transfer> {
    @Override
    public Payment.Transfer read(ResultSet row, int first) throws SQLException {
      return new Payment.Transfer(
          getLong(row, first, 0),
          getBigDecimal(row, first + 1, 1),
          getInt(row, first + 2, 2),
          getShortOrNull(row, first + 3));
    }

    @Override
    public Payment.Transfer withGenerated(Payment.Transfer transfer, ResultSet row, int first)
        throws SQLException {
      return new Payment.Transfer(
          getLong(row, first, 0),
          transfer.amount(),
          transfer.customerId(),
          transfer.days());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Payment.Transfer transfer, int column) {
      return switch (column) {
        case 0 -> transfer.id();
        case 1 -> transfer.amount();
        case 2 -> transfer.customerId();
        case 3 -> transfer.days();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Payment.Transfer withReference(Payment.Transfer transfer, int column,
        @Nullable Object value) {
      return new Payment.Transfer(
          transfer.id(),
          transfer.amount(),
          column == 2 ? (int) value : transfer.customerId(),
          transfer.days());
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Transfer transfer, int column) {
      switch (column) {
        case 2 -> out.writeInt(transfer.customerId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
