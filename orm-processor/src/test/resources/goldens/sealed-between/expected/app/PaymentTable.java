package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SealedTable;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.SealedMapping;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "payment"}, whose rows are {@link Payment} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class PaymentTable extends KeyedTable<Payment, Long> implements SealedTable<Payment> {
  /**
   * The table under its own name.
   */
  public static final PaymentTable PAYMENT = new PaymentTable(null);

  public final TextColumn<Payment> type = text("type", ColumnOption.discriminator());

  public final NumberColumn<Payment, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Payment> number = text("number", ColumnOption.nullable());

  public final TextColumn<Payment> iban = text("iban", ColumnOption.nullable());

  public final NumberColumn<Payment, Integer> days = integer("days", ColumnOption.nullable());

  public final CheckConstraint<Payment> checkType = check("payment_type_check",
      "\"type\" IN ('card', 'transfer', 'cash')");

  public final UniqueConstraint<Payment> uniqueNumber = unique("payment_number_key", number);

  public final CheckConstraint<Payment> paymentNumberSubtype = check("payment_number_subtype",
      "(\"type\" = 'card') = (\"number\" IS NOT NULL)");

  public final CheckConstraint<Payment> paymentIbanSubtype = check("payment_iban_subtype",
      "(\"type\" = 'transfer') = (\"iban\" IS NOT NULL)");

  public final CheckConstraint<Payment> paymentDaysSubtype = check("payment_days_subtype",
      "(\"type\" <> 'transfer' OR \"days\" IS NOT NULL) AND (\"type\" IN ('transfer', 'cash') OR \"days\" IS NULL)");

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

  @Override
  protected TableMapping<Payment> newMapping() {
    return new PaymentMapping(List.of(
        new SealedMapping.Subtype<>(Payment.Card.class, "card", new CardMapping()),
        new SealedMapping.Subtype<>(Payment.Transfer.class, "transfer", new TransferMapping()),
        new SealedMapping.Subtype<>(Payment.Cash.class, "cash", new CashMapping())));
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
          getString(row, first + 2, 2));
    }

    @Override
    public Payment.Card withGenerated(Payment.Card card, ResultSet row, int first) throws
        SQLException {
      return new Payment.Card(
          getLong(row, first, 1),
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
        case 2 -> card.number();
        default -> null;
      };
    }
  }

  private static final class TransferMapping extends TableMapping<Payment.Transfer> {
    @Override
    public Payment.Transfer read(ResultSet row, int first) throws SQLException {
      return new Payment.Transfer(
          getLong(row, first + 1, 1),
          getString(row, first + 3, 3),
          getInt(row, first + 4, 4));
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
        case 3 -> transfer.iban();
        case 4 -> transfer.days();
        default -> null;
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Transfer transfer, int column) {
      switch (column) {
        case 4 -> out.writeInt(transfer.days());
        default -> {
          return false;
        }
      }
      return true;
    }
  }

  private static final class CashMapping extends TableMapping<Payment.Cash> {
    @Override
    public Payment.Cash read(ResultSet row, int first) throws SQLException {
      return new Payment.Cash(
          getLong(row, first + 1, 1),
          getIntOrNull(row, first + 4));
    }

    @Override
    public Payment.Cash withGenerated(Payment.Cash cash, ResultSet row, int first) throws
        SQLException {
      return new Payment.Cash(
          getLong(row, first, 1),
          cash.days());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Payment.Cash cash, int column) {
      return switch (column) {
        case 0 -> "cash";
        case 1 -> cash.id();
        case 4 -> cash.days();
        default -> null;
      };
    }
  }
}
