package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

@Table
public record Profile(
    @Field(primaryKey = true, references = User.class) long userId, String picture) {}
