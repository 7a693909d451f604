package app;

import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@Table
public record NotNull(
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    char aChar,
    Boolean boxedBoolean,
    Byte boxedByte,
    Short boxedShort,
    Integer boxedInt,
    Long boxedLong,
    Float boxedFloat,
    Double boxedDouble,
    Character boxedChar,
    String string,
    BigDecimal bigDecimal,
    UUID uuid,
    byte[] bytes,
    LocalDate localDate,
    LocalTime localTime,
    LocalDateTime localDateTime,
    OffsetDateTime offsetDateTime,
    Instant instant,
    Mood mood) {}
