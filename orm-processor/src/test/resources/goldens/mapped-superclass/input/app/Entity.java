package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import org.jspecify.annotations.Nullable;

abstract class Entity<K, V> extends TableBase {
  @Field(primaryKey = true)
  protected K id;

  private V value;

  @Nullable V previous;

  V getValue() {
    return value;
  }

  void setValue(V value) {
    this.value = value;
  }
}
