package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What has comments and tags. */
@Table
record Article(
    @Field(primaryKey = true) long id,
    @Field(references = Person.class) long authorId,
    @Field(references = Person.class) @Nullable Long editorId,
    String title) {}
