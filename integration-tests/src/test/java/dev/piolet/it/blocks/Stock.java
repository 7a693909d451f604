package dev.piolet.it.blocks;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Models of each kind whose keys come in blocks. */
final class Stock {
  private Stock() {}

  @Table
  record Item(
      @Field(
              primaryKey = true,
              generation = Generation.SEQUENCE,
              sequence = "item_seq",
              allocationSize = 50)
          @Nullable Long id,
      @Field(unique = true) String name) {
    static Item of(String name) {
      return new Item(null, name);
    }
  }

  /** A tracked class; its names are as odd as they can be. */
  @Table(schema = "the \"store\"", name = "Part's")
  static class Part extends TableBase {
    @Field(
        primaryKey = true,
        generation = Generation.SEQUENCE,
        sequence = "Part's \"seq\".?",
        allocationSize = 10)
    @Nullable Integer id;

    @Field(unique = true)
    String name = "";

    int weight;

    static Part of(String name) {
      Part part = new Part();
      part.name = name;
      return part;
    }
  }

  /** A child of parts, with a wrapped key, and a column that the database fills. */
  @Table
  record Label(
      @Field(
              primaryKey = true,
              generation = Generation.SEQUENCE,
              sequence = "label_seq",
              allocationSize = 20)
          @Nullable LabelId id,
      @Field(references = Part.class) int partId,
      @Field(defaultExpression = "'new'") @Nullable String state) {}

  record LabelId(int value) {}

  @Table
  static class Shelf {
    @Field(
        primaryKey = true,
        generation = Generation.SEQUENCE,
        sequence = "shelf_seq",
        allocationSize = 8)
    @Nullable Short id;

    int height;
  }
}
