package dev.piolet.it.pgtypeof;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.it.models.Mood;
import dev.piolet.value.Interval;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What is computed with: a column of each kind. */
@Table
@SuppressWarnings("ArrayRecordComponent")
record Operand(
    @Field(primaryKey = true) int id,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    BigDecimal numeric,
    @Field(precision = 10, scale = 2) BigDecimal amount,
    @Field(type = "money") BigDecimal money,
    @Field(type = "oid") long oid,
    boolean flag,
    String text,
    @Field(length = 20) String varchar,
    @Field(type = "char(5)") String chars,
    LocalDate date,
    LocalTime time,
    OffsetTime timeWithZone,
    LocalDateTime timestamp,
    OffsetDateTime moment,
    Instant instant,
    Interval span,
    UUID uuid,
    Mood mood,
    byte[] bytes,
    List<Integer> numbers,
    List<String> texts,
    Range<Integer> integers,
    Range<LocalDate> dates,
    @Field(type = "jsonb") String document,
    @Field(type = "json") String json,
    @Field(type = "tsvector") String words) {
  static final LocalDateTime NOON = LocalDateTime.of(2024, 1, 2, 12, 0);

  static final Operand ROW =
      new Operand(
          1,
          (byte) 2,
          (short) 3,
          4,
          5L,
          1.5f,
          2.5,
          new BigDecimal("3.5"),
          new BigDecimal("4.50"),
          new BigDecimal("5.50"),
          7L,
          true,
          "12",
          "abc",
          "abc  ",
          NOON.toLocalDate(),
          NOON.toLocalTime(),
          OffsetTime.of(NOON.toLocalTime(), ZoneOffset.UTC),
          NOON,
          NOON.atOffset(ZoneOffset.UTC),
          NOON.toInstant(ZoneOffset.UTC),
          Interval.of(Duration.ofHours(1)),
          new UUID(1, 2),
          Mood.OK,
          new byte[] {1},
          List.of(1, 2),
          List.of("a"),
          Range.closedOpen(1, 5),
          Range.closedOpen(LocalDate.EPOCH, NOON.toLocalDate()),
          "{\"a\": [1]}",
          "{\"a\": [1]}",
          "'a':1");

  Operand withId(int newId) {
    return new Operand(
        newId,
        aByte,
        aShort,
        anInt,
        aLong,
        aFloat,
        aDouble,
        numeric,
        amount,
        money,
        oid,
        flag,
        text,
        varchar,
        chars,
        date,
        time,
        timeWithZone,
        timestamp,
        moment,
        instant,
        span,
        uuid,
        mood,
        bytes,
        numbers,
        texts,
        integers,
        dates,
        document,
        json,
        words);
  }
}
