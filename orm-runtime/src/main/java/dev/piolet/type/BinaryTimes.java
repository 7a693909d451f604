package dev.piolet.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.postgresql.core.Oid;

/**
 * Dates and times in PostgreSQL's binary format: days and microseconds since 2000. The greatest and
 * the least number are the infinite ones; of others that no date has, PostgreSQL says so.
 */
final class BinaryTimes {
  static final BinaryForm<LocalDate> DATE =
      BinaryForm.of(Oid.DATE, "date", (out, value) -> out.int4(days(Storable.day(value))));

  static final BinaryForm<LocalTime> TIME =
      BinaryForm.of(Oid.TIME, "time", (out, value) -> out.int8(TemporalText.roundedMicros(value)));

  static final BinaryForm<OffsetTime> TIMETZ =
      BinaryForm.of(
          Oid.TIMETZ,
          "timetz",
          (out, value) ->
              out.int8(TemporalText.roundedMicros(value.toLocalTime()))
                  .int4(-Storable.offset(value).getOffset().getTotalSeconds()));

  static final BinaryForm<LocalDateTime> TIMESTAMP =
      BinaryForm.of(
          Oid.TIMESTAMP, "timestamp", (out, value) -> out.int8(micros(Storable.local(value))));

  static final BinaryForm<OffsetDateTime> TIMESTAMPTZ =
      BinaryForm.of(
          Oid.TIMESTAMPTZ, "timestamptz", (out, value) -> out.int8(moment(Storable.moment(value))));

  static final BinaryForm<Instant> INSTANT = TIMESTAMPTZ.map(Conversions::toOffset);

  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  /** The last day that is counted here; PostgreSQL's own last ones are before it. */
  private static final long LAST_DAY = Integer.MAX_VALUE - 1;

  private static final long LAST_DAY_OF_MICROS = Long.MAX_VALUE / TemporalText.MICROS_PER_DAY - 1;

  private BinaryTimes() {}

  private static int days(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    return date.equals(LocalDate.MIN)
        ? Integer.MIN_VALUE
        : (int) Math.min(date.toEpochDay() - EPOCH_DAY, LAST_DAY);
  }

  private static long micros(LocalDateTime moment) {
    if (moment.equals(LocalDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return moment.equals(LocalDateTime.MIN) ? Long.MIN_VALUE : finiteMicros(moment);
  }

  /** A moment in UTC. */
  private static long moment(OffsetDateTime moment) {
    if (moment.equals(OffsetDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    return moment.equals(OffsetDateTime.MIN)
        ? Long.MIN_VALUE
        : finiteMicros(moment.toLocalDateTime());
  }

  private static long finiteMicros(LocalDateTime moment) {
    long day = Math.min(moment.toLocalDate().toEpochDay() - EPOCH_DAY, LAST_DAY_OF_MICROS);
    return day * TemporalText.MICROS_PER_DAY + TemporalText.roundedMicros(moment.toLocalTime());
  }
}
