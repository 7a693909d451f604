package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A comment of an article. */
@Table
record Comment(
    @Field(primaryKey = true) long id,
    @Field(references = Article.class) long articleId,
    @Field(references = Person.class) long writerId,
    @Nullable LocalDate day,
    String text) {}
