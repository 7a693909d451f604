package dev.piolet.it.reliability;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** One of the rows in the halves of a transaction. */
@Table
class Posting extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(references = Journal.class)
  @Nullable Long journalId;

  @Field(index = true)
  long number;

  short half;

  Posting(long number, short half) {
    this.number = number;
    this.half = half;
  }
}
