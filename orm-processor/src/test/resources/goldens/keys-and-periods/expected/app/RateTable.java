package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.CheckOptions;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.PrimaryKeyOptions;
import dev.piolet.schema.RangeColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueOptions;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "rate"}, whose rows are {@link Rate} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class RateTable extends KeyedTable<Rate, RateTable.Key> {
  /**
   * The table under its own name.
   */
  static final RateTable RATE = new RateTable(null);

  public final NumberColumn<Rate, Integer> roomId = number("room_id", PgTypes.INTEGER, Rate::roomId,
      key());

  public final RangeColumn<Rate, LocalDate> during = range("during", PgTypes.DATERANGE,
      Rate::during, key());

  public final NumberColumn<Rate, BigDecimal> price = number("price", PgTypes.NUMERIC.of(3, -2),
      Rate::price);

  public final TextColumn<Rate> currency = text("currency", PgTypes.TEXT, Rate::currency,
      defaultExpression("'EUR'"));

  public final Column<Rate, Character> kind = column("kind", PgTypes.INTERNAL_CHAR, Rate::kind);

  public final UniqueConstraint<Rate> uniquePrice = unique("rate_price_currency_key",
      List.of(price), UniqueOptions.DEFAULTS.include(currency));

  public final CheckConstraint<Rate> checkPrice = check("rate_price_check", "price > 0",
      CheckOptions.DEFAULTS.noInherit().notEnforced());

  private RateTable(@Nullable String alias) {
    super(Rate.class, null, "rate", alias);
  }

  @Override
  public RateTable as(String alias) {
    return new RateTable(alias);
  }

  @Override
  public PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS.named("one_rate").include(price).asWithoutOverlaps();
  }

  @Override
  public Rate read(ResultSet row, int first) throws SQLException {
    return new Rate(
        notNull(row.getInt(first), row, roomId),
        notNull(during.type().read(row, first + 1), during),
        notNull(row.getBigDecimal(first + 2), price),
        notNull(row.getString(first + 3), currency),
        notNull(kind.type().read(row, first + 4), kind));
  }

  @Override
  public Rate withGenerated(Rate rate, ResultSet row, int first) throws SQLException {
    return new Rate(
        rate.roomId(),
        rate.during(),
        rate.price(),
        notNull(row.getString(first), currency),
        rate.kind());
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.roomId(), key.during());
  }

  /**
   * The primary key of a {@link Rate}.
   */
  public record Key(int roomId, Range<LocalDate> during) {
  }
}
