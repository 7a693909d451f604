package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "rate"}, whose rows are {@link Rate} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class RateTable extends KeyedTable<Rate, String> {
  /**
   * The table under its own name.
   */
  public static final RateTable RATE = new RateTable(null);

  public final TextColumn<Rate> currency = text("currency", ColumnOption.key());

  public final NumberColumn<Rate, BigDecimal> rate = numeric("rate");

  public final TemporalColumn<Rate, OffsetDateTime> version = timestamptz("version",
      ColumnOption.version());

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
  protected TableMapping<Rate> newMapping() {
    return new RateMapping();
  }

  private static final class RateMapping extends TableMapping<Rate> {
    @Override
    public Rate read(ResultSet row, int first) throws SQLException {
      return new Rate(
          getString(row, first, 0),
          getBigDecimal(row, first + 1, 1),
          getOffsetDateTime(row, first + 2, 2));
    }

    @Override
    public Rate withGenerated(Rate rate_, ResultSet row, int first) throws SQLException {
      return new Rate(
          rate_.currency(),
          rate_.rate(),
          getOffsetDateTime(row, first, 2));
    }

    @Override
    public Rate withUpdated(Rate rate_, ResultSet row, int first) throws SQLException {
      return new Rate(
          rate_.currency(),
          rate_.rate(),
          getOffsetDateTime(row, first, 2));
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Rate rate_, int column) {
      return switch (column) {
        case 0 -> rate_.currency();
        case 1 -> rate_.rate();
        case 2 -> rate_.version();
        default -> throw noColumn(column);
      };
    }
  }
}
