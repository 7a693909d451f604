package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "money"}, whose rows are {@link Money} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class MoneyTable extends KeyedTable<Money, Long> {
  /**
   * The table under its own name.
   */
  public static final MoneyTable MONEY = new MoneyTable(null);

  public final NumberColumn<Money, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Money, BigDecimal> amount = numeric("amount");

  public final TextColumn<Money> currency = text("currency");

  private MoneyTable(@Nullable TableAlias alias) {
    super(Money.class, null, "money", alias);
  }

  @Override
  public MoneyTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public MoneyTable inSchema(String schema) {
    return (MoneyTable) movedTo(schema);
  }

  @Override
  protected MoneyTable withAlias(TableAlias alias) {
    return new MoneyTable(alias);
  }

  @Override
  protected TableMapping<Money> newMapping() {
    return new MoneyMapping();
  }

  private static final class MoneyMapping extends TableMapping<Money> {
    @Override
    public Money read(ResultSet row, int first) throws SQLException {
      return new Money(
          getString(row, first + 2, 2),
          getBigDecimal(row, first + 1, 1),
          getLong(row, first, 0));
    }

    @Override
    public Money withGenerated(Money money, ResultSet row, int first) throws SQLException {
      return new Money(
          money.currency,
          money.getAmount(),
          getLong(row, first, 0));
    }

    @Override
    public @Nullable Object value(Money money, int column) {
      return switch (column) {
        case 0 -> money.id();
        case 1 -> money.getAmount();
        case 2 -> money.currency;
        default -> throw noColumn(column);
      };
    }
  }
}
