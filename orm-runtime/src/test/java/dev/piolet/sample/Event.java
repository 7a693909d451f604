package dev.piolet.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model without a key, and with nothing that cannot be NULL. */
public record Event(@Nullable String name, @Nullable Instant at) {}
