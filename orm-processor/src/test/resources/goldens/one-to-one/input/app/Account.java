package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Account(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = User.class, unique = true) @Nullable Long ownerId,
    @Field(references = User.class) @Nullable Long openedById,
    int balance) {}
