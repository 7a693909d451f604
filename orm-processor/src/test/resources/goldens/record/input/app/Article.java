package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Article(
    @Field(primaryKey = true) @Nullable Long id,
    String title,
    @Nullable String subtitle,
    @Field(references = Author.class) long authorId) {}
