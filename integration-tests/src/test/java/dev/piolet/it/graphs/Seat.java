package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;

/** A seat of a room. */
@Table
@ForeignKey(
    properties = {"house", "room"},
    references = Room.class)
record Seat(
    @Field(primaryKey = true) int house,
    @Field(primaryKey = true) String room,
    @Field(primaryKey = true) int place,
    String name) {}
