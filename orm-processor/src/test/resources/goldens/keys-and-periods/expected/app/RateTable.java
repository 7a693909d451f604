package app;

import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.CheckOptions;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.PrimaryKeyOptions;
import dev.piolet.schema.RangeColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueOptions;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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
final class RateTable extends KeyedTable<Rate, RateTable.Key> implements KeyParts.Of2<RateTable.Key, Integer, Range<LocalDate>> {
  /**
   * The table under its own name.
   */
  static final RateTable RATE = new RateTable(null);

  public final NumberColumn<Rate, Integer> roomId = integer("room_id", ColumnOption.key());

  public final RangeColumn<Rate, LocalDate> during = range("during", PgTypes.DATERANGE,
      ColumnOption.key());

  public final NumberColumn<Rate, BigDecimal> price = number("price", PgTypes.NUMERIC.of(3, -2));

  public final TextColumn<Rate> currency = text("currency",
      ColumnOption.defaultExpression("'EUR'"));

  public final Column<Rate, Character> kind = column("kind", PgTypes.INTERNAL_CHAR);

  public final UniqueConstraint<Rate> uniquePrice = unique("rate_price_currency_key",
      List.of(price), UniqueOptions.DEFAULTS.include(currency));

  public final CheckConstraint<Rate> checkPrice = check("rate_price_check", "price > 0",
      CheckOptions.DEFAULTS.noInherit().notEnforced());

  private RateTable(@Nullable TableAlias alias) {
    super(Rate.class, null, "rate", alias);
  }

  @Override
  public RateTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public RateTable inSchema(String schema) {
    return (RateTable) movedTo(schema);
  }

  @Override
  protected RateTable withAlias(TableAlias alias) {
    return new RateTable(alias);
  }

  @Override
  public PrimaryKeyOptions primaryKeyOptions() {
    return PrimaryKeyOptions.DEFAULTS.named("one_rate").include(price).asWithoutOverlaps();
  }

  @Override
  public Key key(Integer roomId, Range<LocalDate> during) {
    return new Key(roomId, during);
  }

  @Override
  protected TableMapping<Rate> newMapping() {
    return new RateMapping();
  }

  /**
   * The primary key of a {@link Rate}.
   */
  public record Key(int roomId, Range<LocalDate> during) {
  }

  private final class RateMapping extends TableMapping<Rate> {
    @Override
    public Rate read(ResultSet row, int first) throws SQLException {
      return new Rate(
          getInt(row, first, 0),
          notNull(during.type().read(row, first + 1), 1),
          getBigDecimal(row, first + 2, 2),
          getString(row, first + 3, 3),
          notNull(kind.type().read(row, first + 4), 4));
    }

    @Override
    public Rate withGenerated(Rate rate, ResultSet row, int first) throws SQLException {
      return new Rate(
          rate.roomId(),
          rate.during(),
          rate.price(),
          getString(row, first, 3),
          rate.kind());
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Rate rate, int column) {
      return switch (column) {
        case 0 -> rate.roomId();
        case 1 -> rate.during();
        case 2 -> rate.price();
        case 3 -> rate.currency();
        case 4 -> rate.kind();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Rate rate, int column) {
      switch (column) {
        case 0 -> out.writeInt(rate.roomId());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.roomId(), parts.during());
    }
  }
}
