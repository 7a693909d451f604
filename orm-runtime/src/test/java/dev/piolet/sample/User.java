package dev.piolet.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model with a reserved word as its table's name and a column of every kind. */
public record User(
    @Nullable Long id,
    String name,
    String email,
    @Nullable Integer age,
    boolean active,
    double score,
    BigDecimal balance,
    @Nullable Mood mood,
    @Nullable LocalDate born) {}
