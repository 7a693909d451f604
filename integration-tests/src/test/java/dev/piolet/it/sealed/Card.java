package dev.piolet.it.sealed;

import dev.piolet.annotations.Field;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record Card(
    @Field(primaryKey = true) @Nullable Long id,
    BigDecimal amount,
    @Field(unique = true, check = "number ~ '^[0-9]+$'") String number,
    @Nullable String holder)
    implements Electronic {}
