package dev.piolet.it.connection;

import dev.piolet.annotations.Table;
import java.time.Instant;

/** A record without a key. */
@Table
record Event(String name, Instant at) {}
