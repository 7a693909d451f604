package dev.piolet.it.model;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A property of every type. */
@Table
@SuppressWarnings("ArrayRecordComponent")
record Everything(
    @Field(primaryKey = true) int id,
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    char aChar,
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
    @Nullable Weather weather) {

  enum Weather {
    SUNNY,
    RAINY
  }

  /** The same values; records compare arrays by identity. */
  boolean isSameAs(Everything other) {
    return Arrays.equals(bytes, other.bytes) && withoutBytes().equals(other.withoutBytes());
  }

  private Everything withoutBytes() {
    return new Everything(
        id,
        aBoolean,
        aByte,
        aShort,
        anInt,
        aLong,
        aFloat,
        aDouble,
        aChar,
        boxedBoolean,
        boxedByte,
        boxedShort,
        boxedInt,
        boxedLong,
        boxedFloat,
        boxedDouble,
        boxedChar,
        string,
        bigDecimal,
        uuid,
        null,
        localDate,
        localTime,
        localDateTime,
        offsetDateTime,
        instant,
        weather);
  }
}
