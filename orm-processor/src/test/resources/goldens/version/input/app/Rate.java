package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Table
public record Rate(
    @Field(primaryKey = true) String currency,
    BigDecimal rate,
    @Version @Nullable OffsetDateTime version) {}
