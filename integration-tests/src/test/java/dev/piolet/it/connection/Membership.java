package dev.piolet.it.connection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A record with a composite key. */
@Table
record Membership(
    @Field(primaryKey = true) long userId, @Field(primaryKey = true) String team, String role) {}
