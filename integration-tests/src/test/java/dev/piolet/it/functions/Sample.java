package dev.piolet.it.functions;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A column of each kind. */
@Table
record Sample(
    @Field(primaryKey = true) long id,
    String name,
    int age,
    @Nullable Integer size,
    double score,
    BigDecimal price,
    LocalDate born,
    LocalTime wake,
    LocalDateTime local,
    Instant at,
    boolean active,
    Mood mood) {}
