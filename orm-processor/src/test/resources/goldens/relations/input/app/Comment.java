package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table
public record Comment(
    @Field(primaryKey = true) long id,
    @Field(references = Article.class) long articleId,
    @Field(references = User.class) long userId,
    Instant created,
    @Nullable String text) {}
