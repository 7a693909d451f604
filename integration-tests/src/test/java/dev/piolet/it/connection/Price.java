package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A record whose key's values are equal in PostgreSQL when they are not in Java. */
@Table
record Price(
    @Field(primaryKey = true) BigDecimal amount,
    @Field(primaryKey = true) LocalDateTime since,
    String label) {}
