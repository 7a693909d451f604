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
import java.math.BigDecimal;
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

  public final NumberColumn<Payment, BigDecimal> amount = numeric("amount");

  public final TextColumn<Payment> number = text("number", ColumnOption.nullable());

  public final TextColumn<Payment> holder = text("holder", ColumnOption.nullable());

  public final TextColumn<Payment> iban = text("iban", ColumnOption.nullable());

  public final TextColumn<Payment> note = text("note", ColumnOption.nullable());

  public final NumberColumn<Payment, Integer> days = integer("days", ColumnOption.nullable());

  public final CheckConstraint<Payment> checkType = check("payment_type_check",
      "\"type\" IN ('card', 'transfer', 'coins')");

  public final UniqueConstraint<Payment> uniqueNumber = unique("payment_number_key", number);

  public final CheckConstraint<Payment> checkNumber = check("payment_check",
      "\"type\" <> 'card' OR (length(number) = 16)");

  public final CheckConstraint<Payment> amountIsPositive = check("amount_is_positive",
      "amount > 0");

  public final CheckConstraint<Payment> paymentNumberSubtype = check("payment_number_subtype",
      "(\"type\" = 'card') = (\"number\" IS NOT NULL)");

  public final CheckConstraint<Payment> paymentHolderSubtype = check("payment_holder_subtype",
      "\"type\" = 'card' OR \"holder\" IS NULL");

  public final CheckConstraint<Payment> paymentIbanSubtype = check("payment_iban_subtype",
      "(\"type\" = 'transfer') = (\"iban\" IS NOT NULL)");

  public final CheckConstraint<Payment> paymentNoteSubtype = check("payment_note_subtype",
      "(\"type\" <> 'coins' OR \"note\" IS NOT NULL) AND (\"type\" IN ('transfer', 'coins') OR \"note\" IS NULL)");

  public final CheckConstraint<Payment> paymentDaysSubtype = check("payment_days_subtype",
      "(\"type\" = 'transfer') = (\"days\" IS NOT NULL)");

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
        new SealedMapping.Subtype<>(Payment.Cash.class, "coins", new CashMapping())));
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
          getString(row, first + 3, 3),
          row.getString(first + 4));
    }

    @Override
    public Payment.Card withGenerated(Payment.Card card, ResultSet row, int first) throws
        SQLException {
      return new Payment.Card(
          getLong(row, first, 1),
          card.amount(),
          card.number(),
          card.holder());
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
        case 3 -> card.number();
        case 4 -> card.holder();
        default -> null;
      };
    }
  }

  private static final class TransferMapping extends TableMapping<Payment.Transfer> {
    @Override
    public Payment.Transfer read(ResultSet row, int first) throws SQLException {
      return new Payment.Transfer(
          getLong(row, first + 1, 1),
          getBigDecimal(row, first + 2, 2),
          getString(row, first + 5, 5),
          row.getString(first + 6),
          getInt(row, first + 7, 7));
    }

    @Override
    public Payment.Transfer withGenerated(Payment.Transfer transfer, ResultSet row, int first)
        throws SQLException {
      return new Payment.Transfer(
          getLong(row, first, 1),
          transfer.amount(),
          transfer.iban(),
          transfer.note(),
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
        case 2 -> transfer.amount();
        case 5 -> transfer.iban();
        case 6 -> transfer.note();
        case 7 -> transfer.days();
        default -> null;
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Transfer transfer, int column) {
      switch (column) {
        case 7 -> out.writeInt(transfer.days());
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
          getBigDecimal(row, first + 2, 2),
          getString(row, first + 6, 6));
    }

    @Override
    public Payment.Cash withGenerated(Payment.Cash cash, ResultSet row, int first) throws
        SQLException {
      return new Payment.Cash(
          getLong(row, first, 1),
          cash.amount(),
          cash.note());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Payment.Cash cash, int column) {
      return switch (column) {
        case 0 -> "coins";
        case 1 -> cash.id();
        case 2 -> cash.amount();
        case 6 -> cash.note();
        default -> null;
      };
    }
  }
}
