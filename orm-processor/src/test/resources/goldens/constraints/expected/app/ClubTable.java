package app;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "club"}, whose rows are {@link Club} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ClubTable extends KeyedTable<Club, ClubTable.Key> implements KeyParts.Of2<ClubTable.Key, Long, Long> {
  /**
   * The table under its own name.
   */
  static final ClubTable CLUB = new ClubTable(null);

  public final NumberColumn<Club, Long> tenantId = bigint("tenant_id", ColumnOption.key());

  public final NumberColumn<Club, Long> id = bigint("id", ColumnOption.key());

  private ClubTable(@Nullable TableAlias alias) {
    super(Club.class, null, "club", alias);
  }

  @Override
  public ClubTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ClubTable inSchema(String schema) {
    return (ClubTable) movedTo(schema);
  }

  @Override
  protected ClubTable withAlias(TableAlias alias) {
    return new ClubTable(alias);
  }

  @Override
  public Key key(Long tenantId, Long id) {
    return new Key(tenantId, id);
  }

  @Override
  protected TableMapping<Club> newMapping() {
    return new ClubMapping();
  }

  /**
   * The primary key of a {@link Club}.
   */
  public record Key(long tenantId, long id) {
  }

  private static final class ClubMapping extends TableMapping<Club> {
    @Override
    public Club read(ResultSet row, int first) throws SQLException {
      return new Club(
          getLong(row, first, 0),
          getLong(row, first + 1, 1));
    }

    @Override
    public @Nullable Object value(Club club, int column) {
      return switch (column) {
        case 0 -> club.tenantId();
        case 1 -> club.id();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Club club, int column) {
      switch (column) {
        case 0 -> out.writeLong(club.tenantId());
        case 1 -> out.writeLong(club.id());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.tenantId(), parts.id());
    }
  }
}
