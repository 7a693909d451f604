package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.SubtypeTable;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code "payment"} that are {@link Payment.Cash} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class Payment_CashTable extends KeyedTable<Payment.Cash, Long> implements SubtypeTable<Payment.Cash> {
  /**
   * The table under its own name.
   */
  public static final Payment_CashTable CASH = new Payment_CashTable(null);

  public final TextColumn<Payment.Cash> type = text("type", ColumnOption.discriminator("cash"));

  public final NumberColumn<Payment.Cash, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Payment.Cash, Integer> days = integer("days", ColumnOption.nullable());

  private Payment_CashTable(@Nullable TableAlias alias) {
    super(Payment.Cash.class, null, "payment", alias);
  }

  @Override
  public Payment_CashTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public Payment_CashTable inSchema(String schema) {
    return (Payment_CashTable) movedTo(schema);
  }

  @Override
  protected Payment_CashTable withAlias(TableAlias alias) {
    return new Payment_CashTable(alias);
  }

  @Override
  public Table<? super Payment.Cash> sealedTable() {
    return PaymentTable.PAYMENT;
  }

  @Override
  protected TableMapping<Payment.Cash> newMapping() {
    return new CashMapping();
  }

  private static final class CashMapping extends TableMapping<Payment.Cash> {
    @Override
    public Payment.Cash read(ResultSet row, int first) throws SQLException {
      return new Payment.Cash(
          getLong(row, first + 1, 1),
          getIntOrNull(row, first + 2));
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
        case 2 -> cash.days();
        default -> throw noColumn(column);
      };
    }
  }
}
