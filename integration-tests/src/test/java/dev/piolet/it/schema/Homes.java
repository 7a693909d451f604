package dev.piolet.it.schema;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Exclusion;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.annotations.SortOrder;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes of columns that embedded values spread over. */
final class Homes {
  private Homes() {}

  @Table
  record Country(@Field(primaryKey = true) String code, @Field(unique = true) String name) {}

  @Table
  @Unique({"country", "zip"})
  record Town(
      @Field(primaryKey = true) long id,
      @Field(
              references = Country.class,
              defaultExpression = "'NO'",
              onDelete = OnDelete.SET_DEFAULT,
              onUpdate = OnUpdate.SET_DEFAULT,
              deferrable = Deferrable.INITIALLY_DEFERRED)
          String country,
      String zip) {}

  /** What its components say holds for each column that they become. */
  record Address(
      String city,
      @Field(check = "ZIP <> '' AND zip <> 'zip' AND \"no of house\" > length('\"zip\"')")
          String zip,
      @Field(name = "no of house", index = true) int number,
      @Field(references = Country.class, onDelete = OnDelete.SET_NULL) @Nullable String country,
      @Embedded(prefix = "at_") @Nullable Position position) {}

  record Position(
      @Field(check = "latitude BETWEEN -90 AND 90") double latitude,
      @Field(unique = true) double longitude) {}

  @Table
  @Index({"home.city"})
  @Index(
      elements = @Index.Element(property = "office.zip", order = SortOrder.DESC),
      include = "home.position.latitude")
  @Unique({"home.city", "home.zip"})
  @Check("home_city <> ''")
  @Check("home_zip <> work_zip")
  @ForeignKey(
      properties = {"home.country", "home.zip"},
      references = Town.class,
      to = {"country", "zip"})
  @Exclusion(value = @Exclusion.Element(property = "home.number", with = "="), method = "btree")
  record Tenant(
      @Field(primaryKey = true) @Nullable Long id,
      @Embedded Address home,
      @Embedded(prefix = "work_") @Nullable Address office) {}
}
