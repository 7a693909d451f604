package dev.piolet.it.schema;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tables with every kind of column option and of constraint, some of them in a cycle. */
final class Clubs {
  private Clubs() {}

  @Table
  record Club(
      @Field(primaryKey = true) long tenantId,
      @Field(primaryKey = true) long id,
      @Field(references = Member.class) @Nullable Long founder) {}

  /** What it declares holds for each of its tables. */
  @Unique({"tenantId", "nick"})
  @Check("nick <> ''")
  @Index(value = "nick", name = "by_nick")
  abstract static class Named {
    long tenantId;

    @Field(collation = "C", comment = "What they're \"called\" \\ here")
    String nick = "";
  }

  @Table(comment = "Those who pay: it's 100% \\ 'them'")
  @Unique(value = "email", name = "one_email", deferrable = Deferrable.INITIALLY_DEFERRED)
  @ForeignKey(
      properties = {"tenantId", "clubId"},
      references = Club.class,
      onDelete = OnDelete.CASCADE,
      deferrable = Deferrable.INITIALLY_IMMEDIATE)
  @ForeignKey(
      properties = {"tenantId", "sponsor"},
      references = Member.class,
      to = {"tenantId", "nick"},
      onUpdate = OnUpdate.CASCADE)
  @Check("fee >= 0")
  @Check("fee < 1000")
  @Check(value = "fee > 0 OR nick = 'boss'", name = "fee_or_boss")
  static class Member extends Named {
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS)
    @Nullable Long id;

    long clubId;

    @Field(check = "email LIKE '%@%'", index = true)
    @Nullable String email;

    @Nullable String sponsor;

    @Field(defaultExpression = "10 + 0.5")
    @Nullable BigDecimal fee;

    @Field(generatedAs = "fee * 12")
    @Nullable BigDecimal yearly;

    @Field(references = Member.class, onDelete = OnDelete.SET_NULL, onUpdate = OnUpdate.RESTRICT)
    @Nullable Long bossId;

    @Field(generation = Generation.SEQUENCE, sequence = "member numbers")
    @Nullable Integer number;
  }

  /** Its sequence numbers both of its columns, and belongs to neither. */
  @Table(unlogged = true)
  record Draw(
      @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "draws")
          @Nullable Long id,
      @Field(generation = Generation.SEQUENCE, sequence = "draws") @Nullable Long second) {}
}
