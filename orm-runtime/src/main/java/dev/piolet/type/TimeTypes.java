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
public abstract class TimeTypes extends TextTypes {
  private static final TextCodec<LocalDate> DATES =
      new TextCodec<>(date -> TemporalText.of(Storable.day(date)), TemporalParser::date);

  /**
   * {@code date}. {@link LocalDate#MAX} and {@link LocalDate#MIN} are PostgreSQL's {@code infinity}
   * and {@code -infinity}.
   */
  public static final PgType<LocalDate> DATE =
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

  /** {@code time}, to the microsecond. {@link LocalTime#MAX} is {@code 24:00:00}. */
  public static final PgType<LocalTime> TIME =
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

  /**
   * {@code timetz}, to the microsecond, with its offset, which is less than 16 hours. {@link
   * java.time.LocalTime#MAX} at an offset is {@code 24:00:00}.
   */
  public static final PgType<OffsetTime> TIMETZ =
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

  /** {@code timestamp}, to the microsecond: a date and time without a zone. */
  public static final PgType<LocalDateTime> TIMESTAMP =
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

  /**
   * {@code timestamptz}, to the microsecond, as an {@link OffsetDateTime}. PostgreSQL keeps the
   * instant and not the offset: what comes back is the same instant in UTC.
   */
  public static final PgType<OffsetDateTime> TIMESTAMPTZ =
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

  /**
   * {@code timestamptz}, to the microsecond, as an {@link Instant}. {@link Instant#MAX} and {@link
   * Instant#MIN} are PostgreSQL's {@code infinity} and {@code -infinity}.
   */
  public static final PgType<Instant> INSTANT =
      PgType.ofDriver(
          TIMESTAMPTZ.info(),
          new DriverCodec<>(
              Types.TIMESTAMP_WITH_TIMEZONE,
              Conversions::readInstant,
              (parameters, index, value) ->
                  parameters.setObject(index, Conversions.toOffset(value)),
              INSTANTS),
          BinaryTimes.INSTANT);

  /** {@code interval}: months, days and time apart, as PostgreSQL keeps them. */
  // Text in bulk too: a server before 17 would take the bytes of infinity for a finite interval.
  public static final PgType<Interval> INTERVAL =
      PgType.ofText(
          TypeInfo.of("interval", true).modifiable("interval"),
          new TextCodec<>(Interval::toString, Interval::parse),
          null);

  /**
   * {@code interval} as a {@link Duration}, to the microsecond. One with months or days cannot be
   * read, as neither are all of one length.
   */
  public static final PgType<Duration> DURATION =
      INTERVAL.map(Conversions::toDuration, Interval::of);

  /**
   * {@code interval} as a {@link Period}, of years, months and days; 14 months come back as 1 year
   * and 2 months. One with hours cannot be read.
   */
  public static final PgType<Period> PERIOD = INTERVAL.map(Conversions::toPeriod, Interval::of);

  TimeTypes() {}
}
