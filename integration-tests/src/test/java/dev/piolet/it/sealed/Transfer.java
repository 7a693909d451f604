package dev.piolet.it.sealed;

import dev.piolet.annotations.Check;
import dev.piolet.annotations.Field;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Check("days >= 0 AND note IS DISTINCT FROM ''")
public record Transfer(
    @Field(primaryKey = true) @Nullable Long id,
    BigDecimal amount,
    String iban,
    @Nullable String note,
    int days)
    implements Electronic {}
