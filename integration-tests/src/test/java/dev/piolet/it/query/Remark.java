package dev.piolet.it.query;

import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A row without a key, and with nothing that cannot be NULL. */
@Table
public record Remark(@Nullable Long personId, @Nullable String text) {}
