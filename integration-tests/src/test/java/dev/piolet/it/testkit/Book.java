package dev.piolet.it.testkit;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Book(
    @Field(primaryKey = true) @Nullable Long id,
    String title,
    @Field(references = Writer.class, index = true) long writerId) {}
