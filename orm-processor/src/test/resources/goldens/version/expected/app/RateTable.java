package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
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

  public final TextColumn<Rate> currency = text("currency", PgTypes.TEXT, Rate::currency, key());

  public final NumberColumn<Rate, BigDecimal> rate = number("rate", PgTypes.NUMERIC, Rate::rate);

  public final TemporalColumn<Rate, OffsetDateTime> version = temporal("version",
      PgTypes.TIMESTAMPTZ, Rate::version, version());

  private RateTable(@Nullable String alias) {
    super(Rate.class, null, "rate", alias);
  }

  @Override
  public RateTable as(String alias) {
    return new RateTable(alias);
  }

  @Override
  public Rate read(ResultSet row, int first) throws SQLException {
    return new Rate(
        notNull(row.getString(first), currency),
        notNull(row.getBigDecimal(first + 1), rate),
        notNull(row.getObject(first + 2, OffsetDateTime.class), version));
  }

  @Override
  public Rate withGenerated(Rate rate_, ResultSet row, int first) throws SQLException {
    return new Rate(
        rate_.currency(),
        rate_.rate(),
        notNull(row.getObject(first, OffsetDateTime.class), version));
  }

  @Override
  public Rate withUpdated(Rate rate_, ResultSet row, int first) throws SQLException {
    return new Rate(
        rate_.currency(),
        rate_.rate(),
        notNull(row.getObject(first, OffsetDateTime.class), version));
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }
}
