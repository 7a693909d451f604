package dev.piolet.it.references;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;

/** Of a composite key, whose first part is the key of what a reference refers to by a reference. */
@Table
public record Bell(
    @Field(primaryKey = true) Ref<Collar> collar,
    @Field(primaryKey = true) int number,
    String tone) {}
