package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/** A row of three values, in the order in which they were selected. */
public record Tuple3<
    A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
    A first, B second, C third) {}
