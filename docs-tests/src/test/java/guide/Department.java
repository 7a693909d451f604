package guide;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A part of the company, which may be in another part. */
// tag::model[]
@Table
public record Department(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(unique = true) String name,
    @Nullable Long parentId) {}
// end::model[]
