package dev.piolet.it.limits;

import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.value.BitString;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A branch of a tree, with columns of types that have modifiers. */
@Table(name = "bra?nch")
@Index(
    name = "with_a",
    elements = {
      @Index.Element(property = "id"),
      @Index.Element(expression = "data ? 'what?' /* ? */")
    },
    unique = true,
    where = "data ? 'a' AND data ->> 'b?' IS DISTINCT FROM $q$?$q$")
record Branch(
    @Field(primaryKey = true) int id,
    @Nullable Integer parent,
    @Field(length = 20) String name,
    @Field(type = "char(3)") String code,
    @Field(precision = 10, scale = 2) BigDecimal price,
    @Field(length = 20) List<String> tags,
    @Field(type = "timestamp(3)") LocalDateTime seen,
    @Field(type = "bit(3)") BitString bits,
    Title title,
    short small,
    float ratio,
    List<Float> ratios,
    @Field(type = "jsonb", name = "data") String data,
    @Field(name = "odd ? name") String odd) {
  @Domain
  record Title(String text) {}
}
