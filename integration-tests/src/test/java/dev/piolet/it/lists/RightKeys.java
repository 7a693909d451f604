package dev.piolet.it.lists;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a key of each of many types. */
@Table
public record RightKeys(
    @Field(primaryKey = true) long id,
    @Nullable Integer whole,
    @Nullable UUID uuid,
    @Nullable BigDecimal amount,
    @Field(type = "char(4)") @Nullable String padded,
    @Field(type = "citext") @Nullable String word,
    @Nullable String label,
    @Nullable LocalDate day,
    @Nullable Mood mood,
    @Nullable List<Integer> numbers,
    @Nullable Double ratio) {}
