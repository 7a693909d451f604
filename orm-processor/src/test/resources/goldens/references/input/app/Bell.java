package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;

/** Of composite keys. */
@Table
record Bell(
    @Field(primaryKey = true) Ref<Collar> collar, @Field(primaryKey = true) int number) {}
