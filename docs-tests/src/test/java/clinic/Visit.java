package clinic;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

/** A pet's visit to the clinic. */
// tag::model[]
@Table
public record Visit(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(onDelete = OnDelete.CASCADE) Ref<Pet> pet,
    String reason) {}
// end::model[]
