package dev.piolet.it.interplay;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns of types that extensions have. */
@Table
record Extended(
    @Field(primaryKey = true) int id,
    @Field(type = "citext", unique = true) String name,
    @Field(type = "hstore") @Nullable Map<String, @Nullable String> labels,
    @Field(type = "ltree") @Nullable String path,
    @Field(type = "citext[]") List<@Nullable String> names) {}
