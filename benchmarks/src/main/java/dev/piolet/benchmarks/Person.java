package dev.piolet.benchmarks;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wide row. Works state their rows as this record; a library may read it itself or have a class
 * of its own.
 *
 * @param id the key; null until the row is stored
 */
@Table
public record Person(
    @Field(primaryKey = true) @Nullable Long id,
    String email,
    String firstName,
    String lastName,
    String city,
    int age,
    long points,
    @Field(precision = 12, scale = 2) BigDecimal balance,
    boolean active,
    double rating,
    LocalDate born,
    OffsetDateTime createdAt,
    UUID token) {}
