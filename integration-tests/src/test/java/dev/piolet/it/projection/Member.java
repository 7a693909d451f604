package dev.piolet.it.projection;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A model with more columns than tuples have places. */
@Table
record Member(
    @Field(primaryKey = true) @Nullable Long id,
    String name,
    @Nullable String email,
    @Nullable Integer age,
    boolean active,
    double score,
    String street,
    String city,
    String country,
    @Field(references = Office.class) @Nullable Long officeId) {}
