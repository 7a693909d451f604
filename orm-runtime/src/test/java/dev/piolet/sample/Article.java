package dev.piolet.sample;

import org.jspecify.annotations.Nullable;

/** A model in a schema of its own. */
public record Article(@Nullable Long id, String title, long userId) {}
