package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "badge"}, whose rows are {@link Badge} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class BadgeTable extends KeyedTable<Badge, Long> {
  /**
   * The table under its own name.
   */
  static final BadgeTable BADGE = new BadgeTable(null);

  public final NumberColumn<Badge, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  private BadgeTable(@Nullable TableAlias alias) {
    super(Badge.class, null, "badge", alias);
  }

  @Override
  public BadgeTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public BadgeTable inSchema(String schema) {
    return (BadgeTable) movedTo(schema);
  }

  @Override
  protected BadgeTable withAlias(TableAlias alias) {
    return new BadgeTable(alias);
  }

  @Override
  protected TableMapping<Badge> newMapping() {
    return new BadgeMapping();
  }

  private static final class BadgeMapping extends TableMapping<Badge> {
    @Override
    public Badge read(ResultSet row, int first) throws SQLException {
      return refresh(new Badge(), row, first);
    }

    @Override
    public Badge refresh(Badge badge, ResultSet row, int first) throws SQLException {
      badge.setId(getLong(row, first, 0));
      return badge;
    }

    @Override
    public Badge withGenerated(Badge badge, ResultSet row, int first) throws SQLException {
      badge.setId(getLong(row, first, 0));
      return badge;
    }

    @Override
    public @Nullable Object value(Badge badge, int column) {
      return switch (column) {
        case 0 -> badge.getId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Badge snapshot(Badge badge) {
      Badge copy = new Badge();
      copy.setId(badge.getId());
      return copy;
    }

    @Override
    public void assign(Badge badge, Badge copy, int column) {
      switch (column) {
        default -> {}
      }
    }
  }
}
