package dev.piolet.it.write.strategy;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A tracked class. */
@Table
class Marked extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  int place;

  @Field(unique = true)
  String name = "";

  static Marked of(int place, String name) {
    Marked marked = new Marked();
    marked.place = place;
    marked.name = name;
    return marked;
  }
}
