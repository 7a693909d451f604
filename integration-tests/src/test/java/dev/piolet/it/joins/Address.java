package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;

/** Its city is always there. */
@Table
record Address(
    @Field(primaryKey = true) long id,
    String street,
    @Field(references = City.class) long cityId) {}
