package dev.piolet.it.whole;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A tracked class whose rows are marked as deleted, without versions. */
@Table
class Doomed extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  String name = "";

  @SoftDelete boolean deleted;

  static Doomed of(String name) {
    Doomed doomed = new Doomed();
    doomed.name = name;
    return doomed;
  }
}
