package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of what is said of keys, periods and columns without NULL. */
final class RejectedKeysTest {
  @Test
  void whatIsSaidOfAPrimaryKey() {
    errorsOf(
            """
            @Table
            @PrimaryKey(name = "pk")
            record Log(String text) {}

            @Table
            @PrimaryKey(include = "nmae")
            record Room(@Field(primaryKey = true) int id, String name) {}

            @Table
            @PrimaryKey(withoutOverlaps = true)
            record Period(@Field(primaryKey = true) dev.piolet.value.Range<Integer> during) {}

            @Table
            @PrimaryKey(withoutOverlaps = true, name = "one")
            @Unique(value = "text", name = "one")
            record Swapped(
                @Field(primaryKey = true) dev.piolet.value.Range<Integer> during,
                @Field(primaryKey = true) String text) {}

            @PrimaryKey(name = "pk")
            record Nothing(int id) {}

            @View(query = "SELECT 1 AS id")
            @PrimaryKey(name = "pk")
            record Seen(@Field(primaryKey = true) int id) {}

            @View(query = "SELECT 1 AS id, 'empty'::int4range AS during", materialized = true)
            @PrimaryKey(withoutOverlaps = true)
            record Stored(
                @Field(primaryKey = true) int id, @Field(primaryKey = true) dev.piolet.value.Range<Integer> during) {}
            """)
        .containsExactly(
            "Log.java:2:1: @PrimaryKey says more of a key, but Log has none. Add @Field(primaryKey = true) to a"
                + " property, or remove @PrimaryKey",
            "Log.java:6:23: include of @PrimaryKey names the property \"nmae\", which Room does not have. Did you"
                + " mean \"name\"? Its properties are: id, name",
            "Log.java:10:31: The primary key is without overlaps, which needs a property that is compared before"
                + " the range that is its last. Add one, or use @Exclusion for the range alone",
            "Log.java:14:31: The primary key is without overlaps, which needs a range as its last property, but"
                + " \"text\" is stored as text. Make it a Range, put the range last, or remove"
                + " withoutOverlaps",
            "Log.java:15:32: Two constraints or indexes of Swapped are called \"one\", or the table is. Give one"
                + " another name",
            "Log.java:20:1: @PrimaryKey on Nothing has no effect, because it has no @Table. Add it, or remove"
                + " @PrimaryKey",
            "Log.java:24:1: A view has no rows of its own to index. Remove it, or say @View(materialized = true)",
            "Log.java:28:31: A view has no constraints, and an index cannot be without overlaps. Remove"
                + " withoutOverlaps");
  }

  @Test
  void uniqueConstraintsAndChecks() {
    errorsOf(
            """
            @Table
            @Unique(value = "text", include = "txet")
            @Unique(value = {"id", "text"}, withoutOverlaps = true)
            @Unique(value = {"id", "during"}, withoutOverlaps = true, nullsNotDistinct = true)
            @Check(value = "id > 0", noInherit = true)
            @Partitioned(by = PartitionBy.HASH, properties = "id")
            record Part(
                @Field(primaryKey = true) int id, String text, dev.piolet.value.Range<Integer> during) {}
            """)
        .contains(
            "Part.java:2:35: include of @Unique names the property \"txet\", which Part does not have. Did you mean"
                + " \"text\"? Its properties are: id, text, during",
            "Part.java:3:51: The unique constraint is without overlaps, which needs a range as its last property,"
                + " but \"text\" is stored as text. Make it a Range, put the range last, or remove"
                + " withoutOverlaps",
            "Part.java:4:78: A constraint without overlaps never takes two NULLs for the same. Remove"
                + " nullsNotDistinct",
            "Part.java:5:38: A check of a partitioned table holds for its partitions. Remove noInherit");
  }

  @Test
  void periods() {
    errorsOf(
            """
            @Table
            @PrimaryKey(withoutOverlaps = true)
            record Rate(
                @Field(primaryKey = true) int id, @Field(primaryKey = true) dev.piolet.value.Range<Integer> during) {}

            @Table
            record Room(
                @Field(primaryKey = true) int id, @Field(primaryKey = true) dev.piolet.value.Range<Integer> during) {}

            @Table
            @ForeignKey(properties = {"id", "during"}, references = Rate.class)
            @ForeignKey(properties = {"id", "during"}, references = Room.class, period = true)
            @ForeignKey(
                properties = {"id", "during"}, references = Rate.class, period = true,
                onDelete = OnDelete.CASCADE, onUpdate = OnUpdate.RESTRICT)
            @ForeignKey(properties = {"id", "longs"}, references = Rate.class, period = true)
            record Stay(int id, dev.piolet.value.Range<Integer> during, dev.piolet.value.Range<Long> longs) {}
            """)
        .containsExactly(
            "Rate.java:11:1: id, during of Rate is without overlaps, and only a foreign key with a period can refer"
                + " to it. Add period = true",
            "Rate.java:12:78: A period refers to the last property of a key or constraint with withoutOverlaps ="
                + " true, which id, during of Room is not. Say so there, or remove period",
            "Rate.java:15:24: PostgreSQL takes no action for a foreign key with a period. Remove onDelete",
            "Rate.java:15:53: PostgreSQL takes no action for a foreign key with a period. Remove onUpdate",
            "Rate.java:16:26: The property \"longs\" is stored as int8range, but \"during\" of Rate, which it refers"
                + " to, as int4range. Make its type Range<Integer>");
  }

  @Test
  void foreignKeysBetweenTypesThatPostgresqlDoesNotCompare() {
    errorsOf(
            """
            @Table
            record Room(@Field(primaryKey = true) int id, @Field(unique = true) java.math.BigDecimal size) {}

            @Table
            record Bed(
                @Field(references = Room.class) java.math.BigDecimal room,
                @Field(references = Room.class) double other,
                @Field(references = Room.class) String third,
                @Field(references = Room.class) short fits,
                @Field(references = Room.class) long fitsToo) {}
            """)
        .containsExactly(
            "Room.java:6:29: The property \"room\" is stored as numeric, but the primary key of Room, \"id\", as"
                + " integer. Make the property's type int",
            "Room.java:7:29: The property \"other\" is stored as double precision, but the primary key of Room,"
                + " \"id\", as integer. Make the property's type int",
            "Room.java:8:29: The property \"third\" is stored as text, but the primary key of Room, \"id\", as"
                + " integer. Make the property's type int");
  }

  @Test
  void columnsWithoutNull() {
    errorsOf(
            """
            @Table
            record Task(
                @Field(primaryKey = true, notNull = true) @Nullable Long id,
                @Field(notNull = true, defaultExpression = "1") int number,
                @Field(notNull = true) @Nullable String text,
                @CreatedAt @Field(notNull = true) java.time.@Nullable Instant created,
                @SoftDelete @Field(notNull = true, defaultExpression = "now()") java.time.@Nullable
                    Instant deleted,
                @Field(notNull = true, defaultExpression = "1") @Nullable Integer fits,
                @Field(notNull = true, access = Access.READ_ONLY) @Nullable Integer fitsToo) {}
            """)
        .containsExactly(
            "Task.java:3:41: notNull = true is for a property that is @Nullable while its column is not, but the"
                + " column of \"id\" is NOT NULL already. Remove it",
            "Task.java:4:22: notNull = true is for a property that is @Nullable while its column is not, but the"
                + " column of \"number\" is NOT NULL already. Remove it",
            "Task.java:5:22: The column of \"text\" is never NULL, because of notNull, but nothing makes a value"
                + " where the property is null. Add a defaultExpression, or remove @Nullable and"
                + " notNull",
            "Task.java:6:33: notNull = true is for a property that is @Nullable while its column is not, but the"
                + " column of \"created\" is NOT NULL already. Remove it",
            "Task.java:7:34: The property \"deleted\" is null in a row that is not deleted, so its column cannot be"
                + " NOT NULL. Remove notNull");
  }
}
