package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A comment, of an article or of none. */
@Table
public record Comment(
    @Field(primaryKey = true) long id,
    @Field(references = Article.class) @Nullable Long articleId,
    @Field(references = Writer.class) @Nullable Long writerId,
    @Nullable String body) {}
