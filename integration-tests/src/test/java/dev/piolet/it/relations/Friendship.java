package dev.piolet.it.relations;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** A person's friend. The table has the name of a component. */
@Table(name = "friends")
record Friendship(
    @Field(primaryKey = true, references = Person.class) long personId,
    @Field(primaryKey = true, references = Person.class) long friendId) {}
