package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A key of two parts, a name in need of quotes, and keys that the program gives. */
@Table(name = "räume \"select\"")
record Room(
    @Field(primaryKey = true) int house,
    @Field(primaryKey = true, name = "order") String number,
    String name) {}
