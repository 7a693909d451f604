package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "yield"}, whose rows are {@link Yield} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class YieldTable extends KeyedTable<Yield, Short> {
  /**
   * The table under its own name.
   */
  static final YieldTable YIELD = new YieldTable(null);

  public final NumberColumn<Yield, Short> yield = number("yield", PgTypes.SMALLINT,
      yield__ -> yield__.yield, key(), identity());

  public final NumberColumn<Yield, Integer> yieldPerYear = number("yield_per_year", PgTypes.INTEGER,
      yield__ -> yield__.yieldPerYear);

  private YieldTable(@Nullable String alias) {
    super(Yield.class, null, "yield", alias);
  }

  @Override
  public YieldTable as(String alias) {
    return new YieldTable(alias);
  }

  @Override
  public Yield read(ResultSet row, int first) throws SQLException {
    return refill(new Yield(), row, first);
  }

  @Override
  public Yield refill(Yield yield__, ResultSet row, int first) throws SQLException {
    yield__.yield = notNull(row.getShort(first), row, yield);
    yield__.yieldPerYear = notNull(row.getInt(first + 1), row, yieldPerYear);
    return yield__;
  }

  @Override
  public Yield withGenerated(Yield yield__, ResultSet row, int first) throws SQLException {
    yield__.yield = notNull(row.getShort(first), row, yield);
    return yield__;
  }

  @Override
  public boolean fillsPlainly() {
    return true;
  }

  @Override
  public Runnable restorer(Yield yield__) {
    Short yield = yield__.yield;
    return () -> yield__.yield = yield;
  }

  @Override
  public Yield snapshot(Yield yield__) {
    Yield copy = new Yield();
    copy.yield = yield__.yield;
    copy.yieldPerYear = yield__.yieldPerYear;
    return copy;
  }

  @Override
  public Yield assign(Yield yield__, Yield copy, ColumnFilter<Yield> which) {
    if (which.test(yield)) {
      copy.yield = yield__.yield;
    }
    if (which.test(yieldPerYear)) {
      copy.yieldPerYear = yield__.yieldPerYear;
    }
    return copy;
  }
}
