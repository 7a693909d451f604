package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A part of a part. */
@Table
public record Part(
    @Field(primaryKey = true) long id,
    @Field(references = Part.class) @Nullable Long parentId,
    String name) {}
