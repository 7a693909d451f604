package dev.piolet.query;

import org.jspecify.annotations.Nullable;

/** A row of eight values, in the order in which they were selected. */
public record Tuple8<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object,
    E extends @Nullable Object,
    F extends @Nullable Object,
    G extends @Nullable Object,
    H extends @Nullable Object>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {}
