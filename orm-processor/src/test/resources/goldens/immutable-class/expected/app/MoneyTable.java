package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final NumberColumn<Money, Long> id = number("id", PgTypes.BIGINT, Money::id, key(),
      identity());

  public final NumberColumn<Money, BigDecimal> amount = number("amount", PgTypes.NUMERIC,
      Money::getAmount);

  public final TextColumn<Money> currency = text("currency", PgTypes.TEXT, money -> money.currency);

  private MoneyTable(@Nullable String alias) {
    super(Money.class, null, "money", alias);
  }

  @Override
  public MoneyTable as(String alias) {
    return new MoneyTable(alias);
  }

  @Override
  public Money read(ResultSet row, int first) throws SQLException {
    return new Money(
        notNull(row.getString(first + 2), currency),
        notNull(row.getBigDecimal(first + 1), amount),
        notNull(row.getLong(first), row, id));
  }

  @Override
  public Money withGenerated(Money money, ResultSet row, int first) throws SQLException {
    return new Money(
        money.currency,
        money.getAmount(),
        notNull(row.getLong(first), row, id));
  }
}
