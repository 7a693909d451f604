package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "payment"} that are {@link Payment.Card} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_CardTable extends KeyedTable<Payment.Card, Long> implements SubtypeTable<Payment.Card> {
  /**
   * The table under its own name.
   */
  public static final Payment_CardTable CARD = new Payment_CardTable(null);

  public final TextColumn<Payment.Card> type = text("type", ColumnOption.discriminator("card"));

  public final NumberColumn<Payment.Card, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Payment.Card> number = text("number");

  public final UniqueConstraint<Payment.Card> uniqueNumber = unique("payment_number_key", number);

  private Payment_CardTable(@Nullable TableAlias alias) {
    super(Payment.Card.class, null, "payment", alias);
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

  @Override
  public Table<? super Payment.Card> sealedTable() {
    return PaymentTable.PAYMENT;
  }

  @Override
  protected TableMapping<Payment.Card> newMapping() {
    return new CardMapping();
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
        default -> throw noColumn(column);
      };
    }
  }
}
