package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Article(
    @Field(primaryKey = true) long id,
    @Field(references = User.class) long authorId,
    @Field(references = User.class) @Nullable Long editorId,
    String title) {}
