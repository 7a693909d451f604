package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/** A row of four values, in the order in which they were selected. */
public record Tuple4<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object>(
    A first, B second, C third, D fourth) {}
