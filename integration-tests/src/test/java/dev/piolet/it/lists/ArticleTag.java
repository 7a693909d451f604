package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** An article's tag. */
@Table
public record ArticleTag(
    @Field(primaryKey = true, references = Article.class) long articleId,
    @Field(primaryKey = true, references = Tag.class) long tagId) {}
