package dev.piolet.it.testkit;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Writer(@Field(primaryKey = true) @Nullable Long id, @Field(unique = true) String name) {}
