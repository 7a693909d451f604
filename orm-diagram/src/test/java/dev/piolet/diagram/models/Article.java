package dev.piolet.diagram.models;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A model in a schema of its own. */
@Table(schema = "blog")
public record Article(
    @Field(primaryKey = true) @Nullable Long id,
    String title,
    @Field(references = User.class) long userId) {}
