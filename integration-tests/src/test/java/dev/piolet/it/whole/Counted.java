package dev.piolet.it.whole;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.UpdatedAt;
import dev.piolet.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tracked class with all that updates set by themselves, and a mark of deletion. */
@Table
class Counted extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  @Field(unique = true)
  String name = "";

  int amount;
  @Version int version;
  @UpdatedAt @Nullable Instant updated;
  @SoftDelete @Nullable Instant deleted;

  static Counted of(String name) {
    Counted counted = new Counted();
    counted.name = name;
    return counted;
  }
}
