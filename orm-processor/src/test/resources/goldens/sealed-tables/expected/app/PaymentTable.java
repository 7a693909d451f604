package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SealedTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.SealedMapping;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of several tables, which are {@link Payment} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PaymentTable extends KeyedTable<Payment, Long> implements SealedTable<Payment> {
  /**
   * The table under its own name.
   */
  public static final PaymentTable PAYMENT = new PaymentTable(null);

  public final TextColumn<Payment> kind = text("kind", ColumnOption.discriminator());

  public final NumberColumn<Payment, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.sequence("payment_id"));

  public final NumberColumn<Payment, BigDecimal> amount = numeric("amount");

  public final NumberColumn<Payment, Integer> customerId = integer("customer_id");

  public final TextColumn<Payment> number = text("number", ColumnOption.nullable());

  public final NumberColumn<Payment, Short> days = smallint("days", ColumnOption.nullable());

  public final ForeignKey<Payment, Customer> customerKey = foreignKey("payment_customer_id_fkey",
      customerId, Customer.class);

  private PaymentTable(@Nullable TableAlias alias) {
    super(Payment.class, null, "payment", alias);
  }

  @Override
  public PaymentTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public PaymentTable inSchema(String schema) {
    return (PaymentTable) movedTo(schema);
  }

  @Override
  protected PaymentTable withAlias(TableAlias alias) {
    return new PaymentTable(alias);
  }

  /**
   * The {@link Customer} of {@link #customerKey}, joined where it is used.
   */
  public CustomerTable customer() {
    return path(customerKey, "customer", CustomerTable.CUSTOMER);
  }

  @Override
  protected List<Table<? extends Payment>> subtypeTables() {
    return List.of(Payment_CardTable.CARD, Payment_TransferTable.TRANSFER);
  }

  @Override
  protected TableMapping<Payment> newMapping() {
    return new PaymentMapping(List.of(
        new SealedMapping.Subtype<>(Payment.Card.class, "card", new CardMapping()),
        new SealedMapping.Subtype<>(Payment.Transfer.class, "bank transfer", new TransferMapping())));
  }

  private static final class PaymentMapping extends SealedMapping<Payment> {
    PaymentMapping(List<SealedMapping.Subtype<? extends Payment>> subtypes) {
      super(subtypes);
    }
  }

  private static final class CardMapping extends TableMapping<Payment.Card> {
    @Override
    public Payment.Card read(ResultSet row, int first) throws SQLException {
      return new Payment.Card(
          getLong(row, first + 1, 1),
          getBigDecimal(row, first + 2, 2),
          getInt(row, first + 3, 3),
          getString(row, first + 4, 4));
    }

    @Override
    public Payment.Card withGenerated(Payment.Card card, ResultSet row, int first) throws
        SQLException {
      return new Payment.Card(
          getLong(row, first, 1),
          card.amount(),
          card.customerId(),
          card.number());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Payment.Card card, int column) {
      return switch (column) {
        case 0 -> "card";
        case 1 -> card.id();
        case 2 -> card.amount();
        case 3 -> card.customerId();
        case 4 -> card.number();
        default -> null;
      };
    }

    @Override
    public Payment.Card withReference(Payment.Card card, int column, @Nullable Object value) {
      if (column != 3) {
        throw noColumn(column);
      }
      return new Payment.Card(
          card.id(),
          card.amount(),
          column == 3 ? (int) value : card.customerId(),
          card.number());
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Card card, int column) {
      switch (column) {
        case 3 -> out.writeInt(card.customerId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }

  private static final class TransferMapping extends TableMapping<Payment.Transfer> {
    @Override
    public Payment.Transfer read(ResultSet row, int first) throws SQLException {
      return new Payment.Transfer(
          getLong(row, first + 1, 1),
          getBigDecimal(row, first + 2, 2),
          getInt(row, first + 3, 3),
          getShortOrNull(row, first + 5));
    }

    @Override
    public Payment.Transfer withGenerated(Payment.Transfer transfer, ResultSet row, int first)
        throws SQLException {
      return new Payment.Transfer(
          getLong(row, first, 1),
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
        case 0 -> "bank transfer";
        case 1 -> transfer.id();
        case 2 -> transfer.amount();
        case 3 -> transfer.customerId();
        case 5 -> transfer.days();
        default -> null;
      };
    }

    @Override
    public Payment.Transfer withReference(Payment.Transfer transfer, int column,
        @Nullable Object value) {
      if (column != 3) {
        throw noColumn(column);
      }
      return new Payment.Transfer(
          transfer.id(),
          transfer.amount(),
          column == 3 ? (int) value : transfer.customerId(),
          transfer.days());
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Transfer transfer, int column) {
      switch (column) {
        case 3 -> out.writeInt(transfer.customerId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
