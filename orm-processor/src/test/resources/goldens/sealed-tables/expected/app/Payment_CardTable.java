package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "card_payment"}, whose rows are {@link Payment.Card} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_CardTable extends KeyedTable<Payment.Card, Long> {
  /**
   * The table under its own name.
   */
  public static final Payment_CardTable CARD = new Payment_CardTable(null);

  public final NumberColumn<Payment.Card, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.sequence("payment_id"));

  public final NumberColumn<Payment.Card, BigDecimal> amount = numeric("amount");

  public final NumberColumn<Payment.Card, Integer> customerId = integer("customer_id");

  public final TextColumn<Payment.Card> number = text("number");

  public final ForeignKey<Payment.Card, Customer> customerKey = foreignKey("card_payment_customer_id_fkey",
      customerId, Customer.class);

  public final UniqueConstraint<Payment.Card> uniqueNumber = unique("card_payment_number_key",
      number);

  public final CheckConstraint<Payment.Card> checkNumber = check("card_payment_number_check",
      "length(number) = 16");

  private Payment_CardTable(@Nullable TableAlias alias) {
    super(Payment.Card.class, null, "card_payment", alias);
  }

  @Override
  public Payment_CardTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Payment_CardTable inSchema(String schema) {
    return (Payment_CardTable) movedTo(schema);
  }

  @Override
  protected Payment_CardTable withAlias(TableAlias alias) {
    return new Payment_CardTable(alias);
  }

  /**
   * The {@link Customer} of {@link #customerKey}, joined where it is used.
   */
  public CustomerTable customer() {
    return path(customerKey, "customer", CustomerTable.CUSTOMER);
  }

  @Override
  protected TableMapping<Payment.Card> newMapping() {
    return new CardMapping();
  }

  private static final class CardMapping extends TableMapping<Payment.Card> {
    @Override
    public Payment.Card read(ResultSet row, int first) throws SQLException {
      return new Payment.Card(
          getLong(row, first, 0),
          getBigDecimal(row, first + 1, 1),
          getInt(row, first + 2, 2),
          getString(row, first + 3, 3));
    }

    @Override
    public Payment.Card withGenerated(Payment.Card card, ResultSet row, int first) throws
        SQLException {
      return new Payment.Card(
          getLong(row, first, 0),
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
        case 0 -> card.id();
        case 1 -> card.amount();
        case 2 -> card.customerId();
        case 3 -> card.number();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Payment.Card withReference(Payment.Card card, int column, @Nullable Object value) {
      return new Payment.Card(
          card.id(),
          card.amount(),
          column == 2 ? (int) value : card.customerId(),
          card.number());
    }

    @Override
    public boolean write(PrimitiveOutput out, Payment.Card card, int column) {
      switch (column) {
        case 2 -> out.writeInt(card.customerId());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
