package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/** A row of two values, in the order in which they were selected. */
public record Tuple2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
