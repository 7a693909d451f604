package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record ArticleTag(
    @Field(primaryKey = true, references = Article.class) long articleId,
    @Field(primaryKey = true, references = Tag.class) String tag) {}
