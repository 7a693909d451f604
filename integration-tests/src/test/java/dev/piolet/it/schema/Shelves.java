package dev.piolet.it.schema;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Composite;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.CreatedAt;
import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.EnumType;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import dev.piolet.type.Converter;
import dev.piolet.value.BitString;
import dev.piolet.value.Interval;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables with a column of every kind of type, and of every option that the types leave. */
final class Shelves {
  /** Where some of the types are. */
  static final String SCHEMA = "shelf types";

  private Shelves() {}

  /** Neither in the order of the alphabet nor in that of the labels. */
  @EnumType(schema = SCHEMA, name = "kind of \"shelf\"")
  enum Kind {
    WALL,
    @Label("it's \\ free")
    FREE,
    CORNER
  }

  @Domain(schema = SCHEMA, check = "VALUE > 0")
  record Millimeters(int value) {}

  @Domain(name = "short text", check = "length(VALUE) < 10")
  record ShortText(String value) {}

  /** It needs a domain and an enum. */
  @Composite(schema = SCHEMA)
  record Board(Millimeters width, List<Kind> kinds) {}

  /** It needs another composite, and a domain. */
  @Composite
  record Stack(Board top, @Nullable ShortText note) {}

  record ShelfId(UUID value) {}

  record Size(Millimeters height, @Field(precision = 8, scale = 3) BigDecimal weight) {}

  enum AsWord implements Converter<Boolean, String> {
    INSTANCE;

    @Override
    public String toColumn(Boolean value) {
      return value ? "yes" : "no";
    }

    @Override
    public Boolean fromColumn(String word) {
      return word.equals("yes");
    }
  }

  @Table(schema = SCHEMA)
  record Shelf(
      @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable ShelfId id,
      Kind kind,
      List<Kind> kinds,
      ShortText label,
      @Nullable Stack stack,
      List<Stack> stacks,
      @Embedded Size size,
      @Field(length = 40, collation = "C") String code,
      @Field(type = "char(3)") String unit,
      @Field(precision = 10, scale = 2) BigDecimal price,
      @Field(type = "money") BigDecimal value,
      @Field(type = "citext") String name,
      @Field(type = "bit(8)") BitString flags,
      @Field(length = 8) BitString bits,
      @Field(precision = 3) Instant seen,
      @Field(json = true) Map<String, List<Integer>> data,
      @Field(json = true, type = "json") List<ShortText> raw,
      List<List<Integer>> matrix,
      Set<String> tags,
      List<Long> counts,
      Range<LocalDate> during,
      Interval pause,
      @Convert(AsWord.class) Boolean open) {}

  /** Each way in which a value can come about without its object. */
  @Table
  record Book(
      @Field(primaryKey = true) @Nullable Integer id,
      @Field(generation = Generation.IDENTITY_ALWAYS) @Nullable Long line,
      @Field(access = Access.READ_ONLY) @Nullable String stamp,
      @Field(access = Access.INSERT_ONLY, defaultExpression = "'it''s \\ new'")
          @Nullable String author,
      @Version int version,
      @CreatedAt @Nullable Instant created,
      @UpdatedAt @Nullable LocalDateTime updated,
      @SoftDelete boolean deleted) {}

  @Table
  record Leaf(
      @Field(primaryKey = true, generation = Generation.IDENTITY_BY_DEFAULT) @Nullable Short id,
      @Field(generatedAs = "id + 1") @Nullable Integer next,
      @Version @Nullable OffsetDateTime version,
      @SoftDelete @Nullable OffsetDateTime deleted) {}
}
