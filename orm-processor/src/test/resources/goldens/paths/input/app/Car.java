package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;
import other.Maker;

/** Paths that have the names of their properties, of their tables, given ones, and others. */
@Table
@ForeignKey(
    properties = {"country", "maker"},
    references = Maker.class)
@ForeignKey(
    properties = {"country", "number"},
    references = Maker.class)
@ForeignKey(
    properties = {"country", "rival"},
    references = Maker.class,
    name = "fk_rival",
    path = "competitor")
public class Car {
  @Field(primaryKey = true, references = Engine.class)
  int id;

  int country;
  int number;
  int maker;
  int rival;

  @Field(references = Car.class)
  @Nullable Integer modelId;

  @Field(references = Car.class)
  int classID;

  @Field(references = Car.class)
  int spare_id;

  @Field(references = Engine.class)
  int motorId;

  int motorKey;
}
