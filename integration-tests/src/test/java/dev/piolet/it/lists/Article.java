package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What has comments and tags; its writer may be unknown. */
@Table
public record Article(
    @Field(primaryKey = true) long id,
    @Field(references = Writer.class) @Nullable Long writerId,
    String title) {}
