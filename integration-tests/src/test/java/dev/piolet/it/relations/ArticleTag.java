package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** An article's tag. */
@Table
record ArticleTag(
    @Field(primaryKey = true, references = Article.class) long articleId,
    @Field(primaryKey = true, references = Tag.class) String tag) {}
