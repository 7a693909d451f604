package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Yield, Short> yield = smallint("yield", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Yield, Integer> yieldPerYear = integer("yield_per_year");

  private YieldTable(@Nullable TableAlias alias) {
    super(Yield.class, null, "yield", alias);
  }

  @Override
  public YieldTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public YieldTable inSchema(String schema) {
    return (YieldTable) movedTo(schema);
  }

  @Override
  protected YieldTable withAlias(TableAlias alias) {
    return new YieldTable(alias);
  }

  @Override
  protected TableMapping<Yield> newMapping() {
    return new YieldMapping();
  }

  private static final class YieldMapping extends TableMapping<Yield> {
    @Override
    public Yield read(ResultSet row, int first) throws SQLException {
      return refresh(new Yield(), row, first);
    }

    @Override
    public Yield refresh(Yield yield__, ResultSet row, int first) throws SQLException {
      yield__.yield = getShort(row, first, 0);
      yield__.yieldPerYear = getInt(row, first + 1, 1);
      return yield__;
    }

    @Override
    public Yield withGenerated(Yield yield__, ResultSet row, int first) throws SQLException {
      yield__.yield = getShort(row, first, 0);
      return yield__;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Yield yield__, int column) {
      return switch (column) {
        case 0 -> yield__.yield;
        case 1 -> yield__.yieldPerYear;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Yield yield__, int column) {
      switch (column) {
        case 1 -> out.writeInt(yield__.yieldPerYear);
        default -> {
          return false;
        }
      }
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
    public void assign(Yield yield__, Yield copy, int column) {
      switch (column) {
        case 0 -> copy.yield = yield__.yield;
        case 1 -> copy.yieldPerYear = yield__.yieldPerYear;
        default -> {}
      }
    }
  }
}
