package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Row {
  @Field(
      primaryKey = true,
      generation = Generation.SEQUENCE,
      sequence = "row_seq",
      allocationSize = 2)
  @Nullable Short id;
}
