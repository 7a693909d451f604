package app;

import dev.piolet.annotations.OnDelete;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.KeyParts;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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
public final class MembershipTable extends KeyedTable<Membership, MembershipTable.Key> implements KeyParts.Of2<MembershipTable.Key, Long, Short> {
  /**
   * The table under its own name.
   */
  public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

  public final NumberColumn<Membership, Long> personId = bigint("person_id", ColumnOption.key());

  public final TemporalColumn<Membership, LocalDate> since = date("since");

  public final NumberColumn<Membership, Short> groupId = smallint("group_id", ColumnOption.key());

  public final ForeignKey<Membership, Person> personKey = foreignKey("membership_person_id_fkey",
      List.of(personId), Person.class, ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.CASCADE));

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

  /**
   * The {@link Person} of {@link #personKey}, joined where it is used.
   */
  public PersonTable person() {
    return path(personKey, "person", PersonTable.PERSON);
  }

  @Override
  public Key key(Long personId, Short groupId) {
    return new Key(personId, groupId);
  }

  @Override
  protected TableMapping<Membership> newMapping() {
    return new MembershipMapping();
  }

  /**
   * The primary key of a {@link Membership}.
   */
  public record Key(long personId, short groupId) {
  }

  private static final class MembershipMapping extends TableMapping<Membership> {
    @Override
    public Membership read(ResultSet row, int first) throws SQLException {
      return new Membership(
          getLong(row, first, 0),
          getLocalDate(row, first + 1, 1),
          getShort(row, first + 2, 2));
    }

    @Override
    public @Nullable Object value(Membership membership, int column) {
      return switch (column) {
        case 0 -> membership.personId();
        case 1 -> membership.since();
        case 2 -> membership.groupId();
        default -> throw noColumn(column);
      };
    }

    @Override
    public Membership withReference(Membership membership, int column, @Nullable Object value) {
      return new Membership(
          column == 0 ? (long) value : membership.personId(),
          membership.since(),
          membership.groupId());
    }

    @Override
    public boolean write(PrimitiveOutput out, Membership membership, int column) {
      switch (column) {
        case 0 -> out.writeLong(membership.personId());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public List<?> keyValues(Object key) {
      Key parts = (Key) key;
      return List.of(parts.personId(), parts.groupId());
    }
  }
}
