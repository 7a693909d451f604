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
 * The table {@code "badge"}, whose rows are {@link Badge} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class BadgeTable extends KeyedTable<Badge, Long> {
  /**
   * The table under its own name.
   */
  static final BadgeTable BADGE = new BadgeTable(null);

  public final NumberColumn<Badge, Long> id = number("id", PgTypes.BIGINT, Badge::getId, key(),
      identity());

  private BadgeTable(@Nullable String alias) {
    super(Badge.class, null, "badge", alias);
  }

  @Override
  public BadgeTable as(String alias) {
    return new BadgeTable(alias);
  }

  @Override
  public Badge read(ResultSet row, int first) throws SQLException {
    return refill(new Badge(), row, first);
  }

  @Override
  public Badge refill(Badge badge, ResultSet row, int first) throws SQLException {
    badge.setId(notNull(row.getLong(first), row, id));
    return badge;
  }

  @Override
  public Badge withGenerated(Badge badge, ResultSet row, int first) throws SQLException {
    badge.setId(notNull(row.getLong(first), row, id));
    return badge;
  }

  @Override
  public Badge snapshot(Badge badge) {
    Badge copy = new Badge();
    copy.setId(badge.getId());
    return copy;
  }

  @Override
  public Badge assign(Badge badge, Badge copy, ColumnFilter<Badge> which) {
    return copy;
  }
}
