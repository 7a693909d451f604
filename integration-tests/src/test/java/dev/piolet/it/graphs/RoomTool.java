package dev.piolet.it.graphs;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.ForeignKey;
import dev.piolet.annotations.Table;

/** A tool in a room, both of one house. */
@Table
@ForeignKey(
    properties = {"house", "room"},
    references = Room.class)
@ForeignKey(
    properties = {"house", "tool"},
    references = Tool.class)
record RoomTool(
    @Field(primaryKey = true) int house,
    @Field(primaryKey = true, name = "group") String room,
    @Field(primaryKey = true) String tool) {}
