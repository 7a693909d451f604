package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "payment"} that are {@link Payment.Transfer} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_TransferTable extends KeyedTable<Payment.Transfer, Long> implements SubtypeTable<Payment.Transfer> {
  /**
   * The table under its own name.
   */
  public static final Payment_TransferTable TRANSFER = new Payment_TransferTable(null);

  public final TextColumn<Payment.Transfer> type = text("type",
      ColumnOption.discriminator("transfer"));

  public final NumberColumn<Payment.Transfer, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Payment.Transfer> iban = text("iban");

  public final NumberColumn<Payment.Transfer, Integer> days = integer("days");

  private Payment_TransferTable(@Nullable TableAlias alias) {
    super(Payment.Transfer.class, null, "payment", alias);
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

  @Override
  public Table<? super Payment.Transfer> sealedTable() {
    return PaymentTable.PAYMENT;
  }

  @Override
  protected TableMapping<Payment.Transfer> newMapping() {
    return new TransferMapping();
  }

  private static final class TransferMapping extends TableMapping<Payment.Transfer> {
    @Override
    public Payment.Transfer read(ResultSet row, int first) throws SQLException {
      return new Payment.Transfer(
          getLong(row, first + 1, 1),
          getString(row, first + 2, 2),
          getInt(row, first + 3, 3));
    }

    @Override
    public Payment.Transfer withGenerated(Payment.Transfer transfer, ResultSet row, int first)
        throws SQLException {
      return new Payment.Transfer(
          getLong(row, first, 1),
          transfer.iban(),
          transfer.days());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Payment.Transfer transfer, int column) {
      return switch (column) {
        case 0 -> "transfer";
        case 1 -> transfer.id();
        case 2 -> transfer.iban();
        case 3 -> transfer.days();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Transfer transfer, int column) {
      switch (column) {
        case 3 -> out.writeInt(transfer.days());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
