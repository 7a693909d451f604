package dev.piolet.it.type;

import org.jspecify.annotations.Nullable;

/** A row with one value. */
record One<T>(int id, @Nullable T value) {}
