package dev.piolet.it.schema;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.PrimaryKey;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.View;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Keys with names and periods, and columns of types that are seldom used. */
final class Bookings {
  private Bookings() {}

  @Table
  @PrimaryKey(name = "pk_room", include = "name")
  @Unique(
      value = "number",
      include = {"name", "floor"})
  record Room(
      @Field(primaryKey = true) int id,
      String name,
      int floor,
      long number,
      @Field(unique = true, precision = 12) BigDecimal code,
      @Field(unique = true) double size,
      @Field(unique = true) LocalDate built,
      @Field(unique = true, length = 10) String label) {}

  /** Refers to columns that are wider than its own, and narrower. */
  @Table
  @ForeignKey(properties = "number", references = Room.class, to = "number")
  @ForeignKey(properties = "wide", references = Room.class, to = "code", name = "fk_code")
  @ForeignKey(properties = "size", references = Room.class, to = "size", name = "fk_size")
  @ForeignKey(properties = "built", references = Room.class, to = "built", name = "fk_built")
  @ForeignKey(properties = "label", references = Room.class, to = "label", name = "fk_label")
  record Bed(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(references = Room.class) short roomId,
      @Field(references = Room.class) @Nullable Long wide,
      int number,
      float size,
      LocalDateTime built,
      String label) {}

  @Table
  @PrimaryKey(withoutOverlaps = true)
  @Unique(
      value = {"code", "during"},
      withoutOverlaps = true,
      name = "one_code_at_a_time")
  record Rate(
      @Field(primaryKey = true) int roomId,
      @Field(primaryKey = true) Range<LocalDate> during,
      int code) {}

  @Table
  @ForeignKey(
      properties = {"roomId", "during"},
      references = Rate.class,
      period = true)
  record Stay(@Field(primaryKey = true) @Nullable Long id, int roomId, Range<LocalDate> during) {}

  @Table
  @Check(value = "pages > 0", noInherit = true, name = "own_pages")
  record Leaf(@Field(primaryKey = true) @Nullable Long id, int pages) {}

  @Table
  @Check(value = "pages > 0", enforced = false, name = "some_pages")
  @ForeignKey(properties = "leafId", references = Leaf.class, enforced = false)
  record Sheet(@Field(primaryKey = true) @Nullable Long id, int pages, long leafId) {}

  @Table
  record Letter(
      @Field(primaryKey = true, type = "\"char\"") char kind,
      @Field(type = "\"char\"") @Nullable Character other) {}

  @Table
  record Rounded(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(precision = 3, scale = -2) BigDecimal hundreds,
      @Field(type = "numeric(2, 4)") BigDecimal fraction) {}

  @Table
  record Task(
      @Field(primaryKey = true) @Nullable Long id,
      @Field(defaultExpression = "'new'", notNull = true) @Nullable String status,
      @Field(generatedAs = "id * 2", notNull = true) @Nullable Long twice) {}

  @View(query = "SELECT 1 AS id, 'one'::text AS name", materialized = true)
  @PrimaryKey(name = "pk of summary", include = "name")
  record Summary(@Field(primaryKey = true) int id, String name) {}
}
