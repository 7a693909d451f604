package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table
public record Article(
    @Field(primaryKey = true) @Nullable Long id,
    String title,
    @Field(references = User.class, onDelete = OnDelete.CASCADE) long userId) {}
// end::model[]
