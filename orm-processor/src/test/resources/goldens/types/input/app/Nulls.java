package app;

import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public record Nulls(
    @Nullable Boolean boxedBoolean,
    @Nullable Byte boxedByte,
    @Nullable Short boxedShort,
    @Nullable Integer boxedInt,
    @Nullable Long boxedLong,
    @Nullable Float boxedFloat,
    @Nullable Double boxedDouble,
    @Nullable Character boxedChar,
    @Nullable String string,
    @Nullable BigDecimal bigDecimal,
    @Nullable UUID uuid,
    byte @Nullable [] bytes,
    @Nullable LocalDate localDate,
    @Nullable LocalTime localTime,
    @Nullable LocalDateTime localDateTime,
    @Nullable OffsetDateTime offsetDateTime,
    @Nullable Instant instant,
    @Nullable Mood mood) {}
