package dev.piolet.it.network;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A tracked class whose place tells which object a row belongs to. */
@Table
class Item extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  int place;

  String name = "";

  static Item of(int place, String name) {
    Item item = new Item();
    item.place = place;
    item.name = name;
    return item;
  }

  /** What is stored of it, but for its key. */
  String text() {
    return place + " " + name;
  }
}
