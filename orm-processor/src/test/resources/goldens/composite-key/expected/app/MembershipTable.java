package app;

import dev.piolet.annotations.OnDelete;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "membership"}, whose rows are {@link Membership} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class MembershipTable extends KeyedTable<Membership, MembershipTable.Key> {
  /**
   * The table under its own name.
   */
  public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

  public final NumberColumn<Membership, Long> personId = number("person_id", PgTypes.BIGINT,
      Membership::personId, key());

  public final TemporalColumn<Membership, LocalDate> since = temporal("since", PgTypes.DATE,
      Membership::since);

  public final NumberColumn<Membership, Short> groupId = number("group_id", PgTypes.SMALLINT,
      Membership::groupId, key());

  public final ForeignKey<Membership> foreignKeyPerson = foreignKey("membership_person_id_fkey",
      List.of(personId), Person.class, ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.CASCADE));

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
        notNull(row.getLong(first), row, personId),
        notNull(row.getObject(first + 1, LocalDate.class), since),
        notNull(row.getShort(first + 2), row, groupId));
  }

  @Override
  public List<?> keyValues(Key key) {
    return List.of(key.personId(), key.groupId());
  }

  /**
   * The primary key of a {@link Membership}.
   */
  public record Key(long personId, short groupId) {
  }
}
