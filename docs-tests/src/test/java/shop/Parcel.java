package shop;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table
public record Parcel(
    @Field(
            primaryKey = true,
            generation = Generation.SEQUENCE,
            sequence = "parcel_seq",
            allocationSize = 50)
        @Nullable Long id,
    String content) {}
// end::model[]
