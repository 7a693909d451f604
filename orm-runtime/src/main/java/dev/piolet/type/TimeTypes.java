package dev.piolet.type;

import dev.piolet.spi.Parameters;
import dev.piolet.value.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** Dates, times and lengths of time; see {@link PgTypes}. */
final class TimeTypes {
  static final PgType<LocalDate> DATE =
      PgType.ofBinary(
          TypeInfo.of("date", false),
          new DriverCodec<>(Types.DATE, Oid.DATE, "date") {
            @Override
            public @Nullable LocalDate read(ResultSet row, int index) throws SQLException {
              return row.getObject(index, LocalDate.class);
            }

            @Override
            public void bind(Parameters parameters, int index, LocalDate value)
                throws SQLException {
              parameters.setObject(index, Storable.day(value));
            }

            @Override
            public String text(LocalDate value) {
              return TemporalText.of(Storable.day(value));
            }

            @Override
            public LocalDate parse(String text) {
              return TemporalParser.date(text);
            }

            @Override
            void writeBytes(BinaryOutput out, LocalDate value) {
              out.int4(BinaryTimes.days(Storable.day(value)));
            }
          });

  static final PgType<LocalTime> TIME =
      PgType.ofBinary(
          TypeInfo.of("time", false).modifiable("time"),
          new DriverCodec<>(Types.TIME, Oid.TIME, "time") {
            @Override
            public @Nullable LocalTime read(ResultSet row, int index) throws SQLException {
              return row.getObject(index, LocalTime.class);
            }

            @Override
            public void bind(Parameters parameters, int index, LocalTime value)
                throws SQLException {
              parameters.setObject(index, value);
            }

            @Override
            public String text(LocalTime value) {
              return TemporalText.of(value);
            }

            @Override
            public LocalTime parse(String text) {
              return TemporalParser.time(text);
            }

            @Override
            void writeBytes(BinaryOutput out, LocalTime value) {
              out.int8(TemporalText.roundedMicros(value));
            }
          });

  static final PgType<OffsetTime> TIMETZ =
      PgType.ofBinary(
          TypeInfo.of("timetz", false).modifiable("timetz"),
          new DriverCodec<>(Types.TIME_WITH_TIMEZONE, Oid.TIMETZ, "timetz") {
            @Override
            public @Nullable OffsetTime read(ResultSet row, int index) throws SQLException {
              return Conversions.readOffsetTime(row, index);
            }

            @Override
            public void bind(Parameters parameters, int index, OffsetTime value)
                throws SQLException {
              parameters.setObject(index, TemporalText.rounded(Storable.offset(value)));
            }

            @Override
            public String text(OffsetTime value) {
              return TemporalText.of(value);
            }

            @Override
            public OffsetTime parse(String text) {
              return TemporalParser.offsetTime(text);
            }

            @Override
            void writeBytes(BinaryOutput out, OffsetTime value) {
              out.int8(TemporalText.roundedMicros(value.toLocalTime()))
                  .int4(-Storable.offset(value).getOffset().getTotalSeconds());
            }
          });

  static final PgType<LocalDateTime> TIMESTAMP =
      PgType.ofBinary(
          TypeInfo.of("timestamp", false).modifiable("timestamp"),
          new DriverCodec<>(Types.TIMESTAMP, Oid.TIMESTAMP, "timestamp") {
            @Override
            public @Nullable LocalDateTime read(ResultSet row, int index) throws SQLException {
              return row.getObject(index, LocalDateTime.class);
            }

            @Override
            public void bind(Parameters parameters, int index, LocalDateTime value)
                throws SQLException {
              parameters.setObject(index, Storable.local(value));
            }

            @Override
            public String text(LocalDateTime value) {
              return TemporalText.of(Storable.local(value));
            }

            @Override
            public LocalDateTime parse(String text) {
              return TemporalParser.timestamp(text);
            }

            @Override
            void writeBytes(BinaryOutput out, LocalDateTime value) {
              out.int8(BinaryTimes.micros(Storable.local(value)));
            }
          });

  static final PgType<OffsetDateTime> TIMESTAMPTZ =
      PgType.ofBinary(
          TypeInfo.of("timestamptz", false).modifiable("timestamptz"),
          new DriverCodec<>(Types.TIMESTAMP_WITH_TIMEZONE, Oid.TIMESTAMPTZ, "timestamptz") {
            @Override
            public @Nullable OffsetDateTime read(ResultSet row, int index) throws SQLException {
              return row.getObject(index, OffsetDateTime.class);
            }

            @Override
            public void bind(Parameters parameters, int index, OffsetDateTime value)
                throws SQLException {
              parameters.setObject(index, Storable.moment(value));
            }

            @Override
            public String text(OffsetDateTime value) {
              return TemporalText.of(Storable.moment(value));
            }

            @Override
            public OffsetDateTime parse(String text) {
              return TemporalParser.moment(text);
            }

            @Override
            void writeBytes(BinaryOutput out, OffsetDateTime value) {
              out.int8(BinaryTimes.moment(Storable.moment(value)));
            }
          });

  static final PgType<Instant> INSTANT =
      PgType.ofBinary(
          TIMESTAMPTZ.info(),
          new DriverCodec<>(Types.TIMESTAMP_WITH_TIMEZONE, Oid.TIMESTAMPTZ, "timestamptz") {
            @Override
            public @Nullable Instant read(ResultSet row, int index) throws SQLException {
              return Conversions.readInstant(row, index);
            }

            @Override
            public void bind(Parameters parameters, int index, Instant value) throws SQLException {
              parameters.setObject(index, Conversions.toOffset(value));
            }

            @Override
            public String text(Instant value) {
              return TemporalText.of(Conversions.toOffset(value));
            }

            @Override
            public Instant parse(String text) {
              return Conversions.toInstant(TemporalParser.moment(text));
            }

            @Override
            void writeBytes(BinaryOutput out, Instant value) {
              out.int8(BinaryTimes.moment(Conversions.toOffset(value)));
            }
          });

  // Text in bulk too: a server before 17 would take the bytes of infinity for a finite interval.
  static final PgType<Interval> INTERVAL =
      PgType.ofText(
          TypeInfo.of("interval", true).modifiable("interval"),
          new Codec<>() {
            @Override
            public Interval parse(String text) {
              return Interval.parse(text);
            }
          },
          null);

  static final PgType<Duration> DURATION =
      INTERVAL.mapped(
          new MappedCodec<>(INTERVAL.codec()) {
            @Override
            Duration valueOf(Interval read) {
              return Conversions.toDuration(read);
            }

            @Override
            Interval written(Duration value) {
              return Interval.of(value);
            }
          });

  static final PgType<Period> PERIOD =
      INTERVAL.mapped(
          new MappedCodec<>(INTERVAL.codec()) {
            @Override
            Period valueOf(Interval read) {
              return Conversions.toPeriod(read);
            }

            @Override
            Interval written(Period value) {
              return Interval.of(value);
            }
          });

  private TimeTypes() {}
}
