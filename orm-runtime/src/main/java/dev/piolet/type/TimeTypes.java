package dev.piolet.type;

import dev.piolet.value.Interval;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;

/** Dates, times and lengths of time; see {@link PgTypes}. */
final class TimeTypes {
  private static final TextCodec<LocalDate> DATES =
      new TextCodec<>(date -> TemporalText.of(Storable.day(date)), TemporalParser::date);

  static final PgType<LocalDate> DATE =
      PgType.ofDriver(
          TypeInfo.of("date", false),
          new DriverCodec<>(
              Types.DATE,
              (row, index) -> row.getObject(index, LocalDate.class),
              (parameters, index, value) -> parameters.setObject(index, Storable.day(value)),
              DATES),
          BinaryTimes.DATE);

  private static final TextCodec<LocalTime> TIMES =
      new TextCodec<>(TemporalText::of, TemporalParser::time);

  static final PgType<LocalTime> TIME =
      PgType.ofDriver(
          TypeInfo.of("time", false).modifiable("time"),
          new DriverCodec<>(
              Types.TIME,
              (row, index) -> row.getObject(index, LocalTime.class),
              (parameters, index, value) -> parameters.setObject(index, value),
              TIMES),
          BinaryTimes.TIME);

  private static final TextCodec<OffsetTime> OFFSET_TIMES =
      new TextCodec<>(TemporalText::of, TemporalParser::offsetTime);

  static final PgType<OffsetTime> TIMETZ =
      PgType.ofDriver(
          TypeInfo.of("timetz", false).modifiable("timetz"),
          new DriverCodec<>(
              Types.TIME_WITH_TIMEZONE,
              Conversions::readOffsetTime,
              (parameters, index, value) ->
                  parameters.setObject(index, TemporalText.rounded(Storable.offset(value))),
              OFFSET_TIMES),
          BinaryTimes.TIMETZ);

  private static final TextCodec<LocalDateTime> TIMESTAMPS =
      new TextCodec<>(value -> TemporalText.of(Storable.local(value)), TemporalParser::timestamp);

  static final PgType<LocalDateTime> TIMESTAMP =
      PgType.ofDriver(
          TypeInfo.of("timestamp", false).modifiable("timestamp"),
          new DriverCodec<>(
              Types.TIMESTAMP,
              (row, index) -> row.getObject(index, LocalDateTime.class),
              (parameters, index, value) -> parameters.setObject(index, Storable.local(value)),
              TIMESTAMPS),
          BinaryTimes.TIMESTAMP);

  private static final TextCodec<OffsetDateTime> MOMENTS =
      new TextCodec<>(value -> TemporalText.of(Storable.moment(value)), TemporalParser::moment);

  static final PgType<OffsetDateTime> TIMESTAMPTZ =
      PgType.ofDriver(
          TypeInfo.of("timestamptz", false).modifiable("timestamptz"),
          new DriverCodec<>(
              Types.TIMESTAMP_WITH_TIMEZONE,
              (row, index) -> row.getObject(index, OffsetDateTime.class),
              (parameters, index, value) -> parameters.setObject(index, Storable.moment(value)),
              MOMENTS),
          BinaryTimes.TIMESTAMPTZ);

  private static final TextCodec<Instant> INSTANTS =
      new TextCodec<>(
          value -> MOMENTS.text(Conversions.toOffset(value)),
          text -> Conversions.toInstant(MOMENTS.parse(text)));

  static final PgType<Instant> INSTANT =
      PgType.ofDriver(
          TIMESTAMPTZ.info(),
          new DriverCodec<>(
              Types.TIMESTAMP_WITH_TIMEZONE,
              Conversions::readInstant,
              (parameters, index, value) ->
                  parameters.setObject(index, Conversions.toOffset(value)),
              INSTANTS),
          BinaryTimes.INSTANT);

  // Text in bulk too: a server before 17 would take the bytes of infinity for a finite interval.
  static final PgType<Interval> INTERVAL =
      PgType.ofText(
          TypeInfo.of("interval", true).modifiable("interval"),
          new TextCodec<>(Interval::toString, Interval::parse),
          null);

  static final PgType<Duration> DURATION = INTERVAL.map(Conversions::toDuration, Interval::of);

  static final PgType<Period> PERIOD = INTERVAL.map(Conversions::toPeriod, Interval::of);

  private TimeTypes() {}
}
