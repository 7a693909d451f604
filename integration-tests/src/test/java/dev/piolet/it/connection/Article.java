package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A record that references another table. */
@Table
record Article(
    @Field(primaryKey = true) @Nullable Long id,
    String title,
    @Field(references = User.class) long userId) {}
