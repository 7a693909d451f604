package dev.piolet.it.database;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Entry(
    @Field(primaryKey = true) @Nullable Long id,
    @Field(references = Account.class) long accountId,
    int amount) {}
