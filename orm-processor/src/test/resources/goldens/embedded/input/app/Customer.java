package app;

import dev.piolet.annotations.Embedded;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Customer(
    @Field(primaryKey = true) @Nullable Long id,
    @Embedded Address home,
    String name,
    @Embedded(prefix = "work_") @Nullable Address office) {}
