package dev.piolet.diagram.models;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model with a column of every kind. */
@Table
public record User(
    @Field(primaryKey = true) @Nullable Long id,
    String name,
    @Field(unique = true) String email,
    @Nullable Integer age,
    boolean active,
    double score,
    BigDecimal balance,
    @Nullable Mood mood,
    @Nullable LocalDate born) {}
