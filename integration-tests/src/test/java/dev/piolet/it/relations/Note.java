package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** What may refer to a comment and to an article. */
@Table
record Note(
    @Field(primaryKey = true) long id,
    @Field(references = Comment.class) @Nullable Long commentId,
    @Field(references = Article.class) @Nullable Long articleId) {}
