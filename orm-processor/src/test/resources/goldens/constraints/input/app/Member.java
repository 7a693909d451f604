package app;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Each kind of constraint but exclusion, of one column and of several, with and without names. */
@Table(name = "club member", comment = "Those who \"pay\"")
@Unique(value = {"tenantId", "email"}, nullsNotDistinct = true)
@Unique(value = "nick", name = "one_nick", deferrable = Deferrable.INITIALLY_DEFERRED)
@ForeignKey(
    properties = {"tenantId", "sponsor"},
    references = Member.class,
    to = {"tenantId", "nick"},
    onUpdate = OnUpdate.CASCADE)
@ForeignKey(
    properties = {"tenantId", "clubId"},
    references = Club.class,
    name = "FK club",
    deferrable = Deferrable.INITIALLY_IMMEDIATE)
@Unique({"tenantId", "nick"})
@Check("fee >= 0")
@Check("fee < 1000")
@Check(value = "fee > 0 OR nick = 'boss'", name = "fee_or_boss")
@Check("fee <> tenant_id")
class Member {
  @Field(primaryKey = true)
  @Nullable Long id;

  long tenantId;
  long clubId;

  @Field(unique = true, index = true, check = "email LIKE '%@%'")
  @Nullable String email;

  @Field(name = "Nick\"name")
  String nick;

  String sponsor;
  BigDecimal fee;

  @Field(references = Member.class, onDelete = OnDelete.SET_NULL, onUpdate = OnUpdate.RESTRICT)
  @Nullable Long bossId;

  @Field(references = Member.class)
  long deputy;
}
