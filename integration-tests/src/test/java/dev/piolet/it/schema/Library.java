package dev.piolet.it.schema;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import dev.piolet.annotations.View;
import org.jspecify.annotations.Nullable;

/** Views and what they read. */
final class Library {
  private Library() {}

  @Table
  record Writer(@Field(primaryKey = true) @Nullable Long id, @Field(unique = true) String name) {}

  @Table
  @Unique({"title", "writerId"})
  @Index(elements = @Index.Element(expression = "lower(title)"), unique = true, where = "free")
  record Book(
      @Field(primaryKey = true) @Nullable Long id,
      String title,
      @Field(references = Writer.class, onDelete = OnDelete.CASCADE) long writerId,
      @Field(check = "pages > 0") int pages,
      boolean free) {}

  @View(
      query = "SELECT id, name FROM writer WHERE id IN (SELECT writer_id FROM output);\n",
      dependsOn = {Writer.class, Output.class},
      comment = "Those who wrote")
  record Active(
      @Field(primaryKey = true) long id, @Field(comment = "As on the \"cover\"") String name) {}

  @View(
      query = "SELECT writer_id, count(*) AS books FROM book GROUP BY writer_id",
      materialized = true,
      dependsOn = Book.class,
      comment = "How much")
  @Index("books")
  @Unique({"books", "writerId"})
  record Output(@Field(primaryKey = true) long writerId, long books) {}

  /** It is there already. */
  @View(name = "pg_tables", schema = "pg_catalog")
  record Existing(String schemaname, String tablename) {}
}
