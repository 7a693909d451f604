package dev.piolet.sample;

import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code "membership"}. */
public final class MembershipTable extends KeyedTable<Membership, MembershipTable.Key> {
  public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

  public final NumberColumn<Membership, Long> userId =
      number("user_id", PgTypes.BIGINT, Membership::userId, key());
  public final TextColumn<Membership> team = text("team", PgTypes.TEXT, Membership::team, key());
  public final TextColumn<Membership> role = text("role", PgTypes.TEXT, Membership::role);

  private MembershipTable(@Nullable String alias) {
    super(Membership.class, null, "membership", alias);
  }

  @Override
  public MembershipTable as(String alias) {
    return new MembershipTable(alias);
  }

  @Override
  public Membership read(ResultSet row, int first) throws SQLException {
    return new Membership(
        notNull(row.getLong(first), row, userId),
        notNull(row.getString(first + 1), team),
        notNull(row.getString(first + 2), role));
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.userId(), key.team());
  }

  /** A primary key. */
  public record Key(long userId, String team) {}
}
