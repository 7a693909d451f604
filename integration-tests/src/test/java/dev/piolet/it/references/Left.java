package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** It and its right one refer to each other, and neither can be without the other. */
@Table
public class Left {
  @Field(primaryKey = true)
  @Nullable Long id;

  Ref<Right> right = RightTable.RIGHT.ref(0L);
}
