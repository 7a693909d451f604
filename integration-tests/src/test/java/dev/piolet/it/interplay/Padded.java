package dev.piolet.it.interplay;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is stored of it is not quite what was given. */
@Table
@Unique("code")
@Unique("price")
@Unique("seen")
record Padded(
    @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) @Nullable Long id,
    @Field(type = "char(4)") String code,
    @Field(precision = 10, scale = 2) BigDecimal price,
    @Field(type = "timestamptz(0)") Instant seen) {}
