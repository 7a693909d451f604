package base;

import dev.piolet.annotations.Field;
import org.jspecify.annotations.Nullable;

public class Entity<K> {
  @Field(primaryKey = true)
  public @Nullable K id;
}
