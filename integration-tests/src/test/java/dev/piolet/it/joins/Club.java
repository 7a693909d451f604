package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A key of two columns. */
@Table
record Club(
    @Field(primaryKey = true) int tenantId, @Field(primaryKey = true) long id, String name) {}
