package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** Its keys come in blocks. */
@Table
public class Right {
  @Field(
      primaryKey = true,
      generation = Generation.SEQUENCE,
      sequence = "right_seq",
      allocationSize = 10)
  @Nullable Long id;

  Ref<Left> left = LeftTable.LEFT.ref(0L);
}
