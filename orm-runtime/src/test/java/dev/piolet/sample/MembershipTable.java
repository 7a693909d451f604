package dev.piolet.sample;

import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code "membership"}. */
public final class MembershipTable extends KeyedTable<Membership, MembershipTable.Key> {
  public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

  public final NumberColumn<Membership, Long> userId =
      number("user_id", PgTypes.BIGINT, ColumnOption.key());
  public final TextColumn<Membership> team = text("team", PgTypes.TEXT, ColumnOption.key());
  public final TextColumn<Membership> role = text("role", PgTypes.TEXT);

  private MembershipTable(@Nullable TableAlias alias) {
    super(Membership.class, null, "membership", alias);
  }

  @Override
  public MembershipTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public MembershipTable inSchema(String schema) {
    return (MembershipTable) movedTo(schema);
  }

  @Override
  protected MembershipTable withAlias(TableAlias alias) {
    return new MembershipTable(alias);
  }

  @Override
  protected TableMapping<Membership> newMapping() {
    return new MembershipMapping();
  }

  private static final class MembershipMapping extends TableMapping<Membership> {
    @Override
    public Membership read(ResultSet row, int first) throws SQLException {
      return new Membership(
          getLong(row, first, 0), getString(row, first + 1, 1), getString(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Membership model, int column) {
      return switch (column) {
        case 0 -> model.userId();
        case 1 -> model.team();
        case 2 -> model.role();
        default -> throw noColumn(column);
      };
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.userId(), parts.team());
    }
  }

  /** A primary key. */
  public record Key(long userId, String team) {}
}
