package app;

import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.SortOrder;
import dev.piolet.annotations.Table;

@Table(tablespace = "fast")
@Index({"lastName", "firstName"})
@Index(value = "email", unique = true)
@Index(elements = @Index.Element(expression = "lower(email)"), unique = true, where = "active")
@Index(
    elements = {
      @Index.Element(
          property = "age",
          order = SortOrder.DESC,
          nulls = NullOrder.LAST,
          operatorClass = "int4_ops"),
      @Index.Element(property = "lastName", collation = "C"),
      @Index.Element(expression = "age % 10"),
      @Index.Element(expression = "age / 10")
    },
    include = {"firstName", "email"},
    tablespace = "fast",
    name = "people by age")
@Index(value = "email", method = "hash")
@Index(value = "age", unique = true, nullsNotDistinct = true)
@Exclusion({
  @Exclusion.Element(property = "age", with = "="),
  @Exclusion.Element(expression = "int4range(age, age + 1)", with = "&&")
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
