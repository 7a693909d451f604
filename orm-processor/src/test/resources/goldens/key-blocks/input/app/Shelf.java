package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A class with setters. */
@Table
class Shelf {
  @Field(
      primaryKey = true,
      generation = Generation.SEQUENCE,
      sequence = "shelf_seq",
      allocationSize = 10)
  private @Nullable Integer id;

  @Field(defaultExpression = "1")
  private @Nullable Integer height;

  @Nullable Integer getId() {
    return id;
  }

  void setId(@Nullable Integer id) {
    this.id = id;
  }

  @Nullable Integer getHeight() {
    return height;
  }

  void setHeight(@Nullable Integer height) {
    this.height = height;
  }
}
