package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SealedTable;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
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
 * The rows of the table {@code "payment"} that are {@link Payment.Electronic} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_ElectronicTable extends KeyedTable<Payment.Electronic, Long> implements SealedTable<Payment.Electronic>, SubtypeTable<Payment.Electronic> {
  /**
   * The table under its own name.
   */
  public static final Payment_ElectronicTable ELECTRONIC = new Payment_ElectronicTable(null);

  public final TextColumn<Payment.Electronic> type = text("type", ColumnOption.discriminator());

  public final NumberColumn<Payment.Electronic, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final TextColumn<Payment.Electronic> number = text("number", ColumnOption.nullable());

  public final TextColumn<Payment.Electronic> iban = text("iban", ColumnOption.nullable());

  public final NumberColumn<Payment.Electronic, Integer> days = integer("days",
      ColumnOption.nullable());

  public final UniqueConstraint<Payment.Electronic> uniqueNumber = unique("payment_number_key",
      number);

  private Payment_ElectronicTable(@Nullable TableAlias alias) {
    super(Payment.Electronic.class, null, "payment", alias);
  }

  @Override
  public Payment_ElectronicTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Payment_ElectronicTable inSchema(String schema) {
    return (Payment_ElectronicTable) movedTo(schema);
  }

  @Override
  protected Payment_ElectronicTable withAlias(TableAlias alias) {
    return new Payment_ElectronicTable(alias);
  }

  @Override
  public Table<? super Payment.Electronic> sealedTable() {
    return PaymentTable.PAYMENT;
  }

  @Override
  protected TableMapping<Payment.Electronic> newMapping() {
    return new ElectronicMapping(List.of(
        new SealedMapping.Subtype<>(Payment.Card.class, "card", new CardMapping()),
        new SealedMapping.Subtype<>(Payment.Transfer.class, "transfer", new TransferMapping())));
  }

  private static final class ElectronicMapping extends SealedMapping<Payment.Electronic> {
    ElectronicMapping(List<SealedMapping.Subtype<? extends Payment.Electronic>> subtypes) {
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
}
