package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Order(
    @Field(primaryKey = true) @Nullable OrderId id,
    @Field(references = User.class) User.UserId userId) {
  record OrderId(long value) {}
}
