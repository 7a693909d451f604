package dev.piolet.it.reliability;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** The row that tells of a transaction that it was committed. */
@Table
class Journal extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  long number;

  String text;

  Journal(long number, String text) {
    this.number = number;
    this.text = text;
  }
}
