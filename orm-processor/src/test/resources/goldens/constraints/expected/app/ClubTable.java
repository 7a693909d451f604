package app;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "club"}, whose rows are {@link Club} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ClubTable extends KeyedTable<Club, ClubTable.Key> {
  /**
   * The table under its own name.
   */
  static final ClubTable CLUB = new ClubTable(null);

  public final NumberColumn<Club, Long> tenantId = number("tenant_id", PgTypes.BIGINT,
      Club::tenantId, key());

  public final NumberColumn<Club, Long> id = number("id", PgTypes.BIGINT, Club::id, key());

  private ClubTable(@Nullable String alias) {
    super(Club.class, null, "club", alias);
  }

  @Override
  public ClubTable as(String alias) {
    return new ClubTable(alias);
  }

  @Override
  public Club read(ResultSet row, int first) throws SQLException {
    return new Club(
        notNull(row.getLong(first), row, tenantId),
        notNull(row.getLong(first + 1), row, id));
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.tenantId(), key.id());
  }

  /**
   * The primary key of a {@link Club}.
   */
  public record Key(long tenantId, long id) {
  }
}
