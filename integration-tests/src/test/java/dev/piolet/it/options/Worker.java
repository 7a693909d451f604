package dev.piolet.it.options;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tracked class whose rows are marked with the time of their deletion. */
@Table
class Worker extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String name = "";
  @Nullable Long bossId;
  @SoftDelete @Nullable Instant deletedAt;

  static Worker of(String name, @Nullable Long bossId) {
    Worker worker = new Worker();
    worker.name = name;
    worker.bossId = bossId;
    return worker;
  }

  @Override
  public String toString() {
    return name;
  }
}
