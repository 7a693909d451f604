package dev.piolet.it.validation;

import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models whose types are defined by the program, in a schema of their own. */
final class Places {
  static final String SCHEMA = "the \"places\"";

  private Places() {}

  @Domain(schema = SCHEMA, check = "VALUE >= 0")
  record Cents(int value) {}

  @Domain(name = "any number")
  record AnyNumber(BigDecimal value) {}

  @Composite(schema = SCHEMA)
  record Address(String street, Cents rent) {}

  @Table(schema = SCHEMA)
  record Place(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(defaultExpression = "5") Cents price,
      AnyNumber number,
      @Nullable Address address,
      @Field(length = 40) String code,
      @Field(precision = 10, scale = 2) BigDecimal size,
      List<String> names) {}
}
