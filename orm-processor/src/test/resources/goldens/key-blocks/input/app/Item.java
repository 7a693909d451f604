package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** The parameter of the method that numbers it must not hide the column. */
@Table
public record Item(
    String name,
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "item_seq",
            allocationSize = 50)
        @Nullable Long number) {}
