package dev.piolet.it.schema;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.SortOrder;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import org.jspecify.annotations.Nullable;

/** Tables with every kind of index. */
final class Persons {
  /** A tablespace that the tests make. */
  static final String TABLESPACE = "piolet test";

  private Persons() {}

  @Table(tablespace = TABLESPACE)
  @Index({"lastName", "firstName"})
  @Index(value = "email", unique = true)
  @Index(elements = @Index.Element(expression = "lower(email)"), unique = true, where = "active")
  @Index(
      elements = {
        @Index.Element(property = "age", order = SortOrder.DESC, nulls = NullOrder.LAST),
        @Index.Element(property = "lastName", collation = "C", operatorClass = "text_pattern_ops"),
        @Index.Element(expression = "age % 10"),
        @Index.Element(expression = "age / 10")
      },
      include = {"firstName", "email"},
      tablespace = TABLESPACE)
  @Index(value = "email", method = "hash", name = "hashed email")
  @Index(elements = @Index.Element(expression = "ARRAY[age]"), method = "gin")
  @Exclusion({
    @Exclusion.Element(expression = "int4range(age, age + 1)", with = "&&"),
    @Exclusion.Element(expression = "box(point(id, id), point(id, id))", with = "&&")
  })
  @Exclusion(
      value = @Exclusion.Element(property = "lastName", with = "="),
      name = "one_family",
      method = "btree",
      where = "active",
      deferrable = Deferrable.INITIALLY_DEFERRED)
  record Person(
      @Field(primaryKey = true) long id,
      String lastName,
      String firstName,
      @Field(index = true) String email,
      int age,
      boolean active) {}

  /** What PostgreSQL 15 and later take. */
  @Table
  @Unique(
      value = {"first", "second"},
      nullsNotDistinct = true)
  @Index(value = "second", unique = true, nullsNotDistinct = true)
  record Pair(@Nullable Integer first, @Nullable Integer second) {}

  /** What PostgreSQL 18 and later take. */
  @Table
  record Doubled(int single, @Field(generatedAs = "single * 2", virtual = true) int twice) {}
}
