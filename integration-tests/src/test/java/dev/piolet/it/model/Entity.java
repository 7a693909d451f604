package dev.piolet.it.model;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What several models have in common. */
abstract class Entity<K> extends TableBase {
  @Field(primaryKey = true)
  K id;

  @Nullable Instant deletedAt;
}
