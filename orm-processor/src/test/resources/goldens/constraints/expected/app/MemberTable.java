package app;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.ForeignKeyOptions;
import dev.piolet.schema.Index;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.TextColumn;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueOptions;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "club member"}, whose rows are {@link Member} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class MemberTable extends KeyedTable<Member, Long> {
  /**
   * The table under its own name.
   */
  static final MemberTable MEMBER = new MemberTable(null);

  public final NumberColumn<Member, Long> id = bigint("id", ColumnOption.key(),
      ColumnOption.identity());

  public final NumberColumn<Member, Long> tenantId = bigint("tenant_id");

  public final NumberColumn<Member, Long> clubId = bigint("club_id");

  public final TextColumn<Member> email = text("email", ColumnOption.nullable());

  public final TextColumn<Member> nick = text("Nick\"name");

  public final TextColumn<Member> sponsor = text("sponsor");

  public final NumberColumn<Member, BigDecimal> fee = numeric("fee");

  public final NumberColumn<Member, Long> bossId = bigint("boss_id", ColumnOption.nullable());

  public final NumberColumn<Member, Long> deputy = bigint("deputy");

  public final UniqueConstraint<Member> uniqueEmail = unique("club member_email_key", email);

  public final CheckConstraint<Member> checkEmail = check("club member_email_check",
      "email LIKE '%@%'");

  public final Index<Member> indexEmail = index("club member_email_idx", email);

  public final ForeignKey<Member, Member> bossKey = foreignKey("club member_boss_id_fkey",
      List.of(bossId), Member.class,
      ForeignKeyOptions.DEFAULTS.onDelete(OnDelete.SET_NULL).onUpdate(OnUpdate.RESTRICT));

  public final ForeignKey<Member, Member> deputyKey = foreignKey("club member_deputy_fkey", deputy,
      Member.class);

  public final UniqueConstraint<Member> uniqueTenantIdEmail = unique("club member_tenant_id_email_key",
      List.of(tenantId, email), UniqueOptions.DEFAULTS.withNullsNotDistinct());

  public final UniqueConstraint<Member> oneNick = unique("one_nick", List.of(nick),
      UniqueOptions.DEFAULTS.deferrable(Deferrable.INITIALLY_DEFERRED));

  public final UniqueConstraint<Member> uniqueTenantIdNick = unique("club member_tenant_id_Nick\"name_key",
      tenantId, nick);

  public final ForeignKey<Member, Member> sponsorKey = foreignKey("club member_tenant_id_sponsor_fkey",
      List.of(tenantId, sponsor), Member.class,
      ForeignKeyOptions.DEFAULTS.to("tenant_id", "Nick\"name").onUpdate(OnUpdate.CASCADE));

  public final ForeignKey<Member, Club> clubKey = foreignKey("FK club", List.of(tenantId, clubId),
      Club.class, ForeignKeyOptions.DEFAULTS.deferrable(Deferrable.INITIALLY_IMMEDIATE));

  public final CheckConstraint<Member> checkFee = check("club member_fee_check", "fee >= 0");

  public final CheckConstraint<Member> checkFee1 = check("club member_fee_check1", "fee < 1000");

  public final CheckConstraint<Member> feeOrBoss = check("fee_or_boss", "fee > 0 OR nick = 'boss'");

  public final CheckConstraint<Member> check = check("club member_check", "fee <> tenant_id");

  private MemberTable(@Nullable TableAlias alias) {
    super(Member.class, null, "club member", alias);
  }

  @Override
  public MemberTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public MemberTable inSchema(String schema) {
    return (MemberTable) movedTo(schema);
  }

  @Override
  protected MemberTable withAlias(TableAlias alias) {
    return new MemberTable(alias);
  }

  /**
   * The {@link Member} of {@link #bossKey}, joined where it is used.
   */
  public MemberTable boss() {
    return path(bossKey, "boss", MemberTable.MEMBER);
  }

  /**
   * The {@link Member} of {@link #deputyKey}, joined where it is used.
   */
  public MemberTable deputy() {
    return path(deputyKey, "deputy", MemberTable.MEMBER);
  }

  /**
   * The {@link Member} of {@link #sponsorKey}, joined where it is used.
   */
  public MemberTable sponsor() {
    return path(sponsorKey, "sponsor", MemberTable.MEMBER);
  }

  /**
   * The {@link Club} of {@link #clubKey}, joined where it is used.
   */
  public ClubTable club() {
    return path(clubKey, "club", ClubTable.CLUB);
  }

  @Override
  public TableDetails details() {
    return TableDetails.NONE
        .comment("Those who \"pay\"");
  }

  @Override
  protected TableMapping<Member> newMapping() {
    return new MemberMapping();
  }

  private static final class MemberMapping extends TableMapping<Member> {
    @Override
    public Member read(ResultSet row, int first) throws SQLException {
      return refresh(new Member(), row, first);
    }

    @Override
    public Member refresh(Member member, ResultSet row, int first) throws SQLException {
      member.id = getLong(row, first, 0);
      member.tenantId = getLong(row, first + 1, 1);
      member.clubId = getLong(row, first + 2, 2);
      member.email = row.getString(first + 3);
      member.nick = getString(row, first + 4, 4);
      member.sponsor = getString(row, first + 5, 5);
      member.fee = getBigDecimal(row, first + 6, 6);
      member.bossId = getLongOrNull(row, first + 7);
      member.deputy = getLong(row, first + 8, 8);
      return member;
    }

    @Override
    public Member withGenerated(Member member, ResultSet row, int first) throws SQLException {
      member.id = getLong(row, first, 0);
      return member;
    }

    @Override
    public boolean fillsPlainly() {
      return true;
    }

    @Override
    public @Nullable Object value(Member member, int column) {
      return switch (column) {
        case 0 -> member.id;
        case 1 -> member.tenantId;
        case 2 -> member.clubId;
        case 3 -> member.email;
        case 4 -> member.nick;
        case 5 -> member.sponsor;
        case 6 -> member.fee;
        case 7 -> member.bossId;
        case 8 -> member.deputy;
        default -> throw noColumn(column);
      };
    }

    @Override
    public Member withReference(Member member, int column, @Nullable Object value) {
      switch (column) {
        case 1 -> member.tenantId = (long) value;
        case 2 -> member.clubId = (long) value;
        case 5 -> member.sponsor = (String) value;
        case 7 -> member.bossId = (Long) value;
        case 8 -> member.deputy = (long) value;
        default -> throw noColumn(column);
      }
      return member;
    }

    @Override
    public boolean write(PrimitiveOutput out, Member member, int column) {
      switch (column) {
        case 1 -> out.writeLong(member.tenantId);
        case 2 -> out.writeLong(member.clubId);
        case 8 -> out.writeLong(member.deputy);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Runnable restorer(Member member) {
      Long id = member.id;
      return () -> member.id = id;
    }

    @Override
    public Member snapshot(Member member) {
      Member copy = new Member();
      copy.id = member.id;
      copy.tenantId = member.tenantId;
      copy.clubId = member.clubId;
      copy.email = member.email;
      copy.nick = member.nick;
      copy.sponsor = member.sponsor;
      copy.fee = member.fee;
      copy.bossId = member.bossId;
      copy.deputy = member.deputy;
      return copy;
    }

    @Override
    public void assign(Member member, Member copy, int column) {
      switch (column) {
        case 0 -> copy.id = member.id;
        case 1 -> copy.tenantId = member.tenantId;
        case 2 -> copy.clubId = member.clubId;
        case 3 -> copy.email = member.email;
        case 4 -> copy.nick = member.nick;
        case 5 -> copy.sponsor = member.sponsor;
        case 6 -> copy.fee = member.fee;
        case 7 -> copy.bossId = member.bossId;
        case 8 -> copy.deputy = member.deputy;
        default -> {}
      }
    }
  }
}
