package dev.piolet.it.functions;

import static dev.piolet.it.functions.SampleTable.SAMPLE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.sql.DatePart;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TemporalFunctionsTest extends FunctionFixture {
  private static final Interval MONTH = new Interval(1, 0, 0);
  private static final Interval HOUR = new Interval(0, 0, 3_600_000_000L);

  @Test
  void addsAndSubtracts() {
    gives(
        SAMPLE.born.plus(Period.ofMonths(1)),
        LocalDate.of(2000, 3, 29),
        "CAST(s.born + ?::interval AS date)",
        MONTH);
    gives(
        SAMPLE.local.plus(Duration.ofHours(1)), LOCAL.plusHours(1), "s.local + ?::interval", HOUR);
    gives(SAMPLE.at.minus(Duration.ofHours(1)), AT.minusSeconds(3600), "s.at - ?::interval", HOUR);
    gives(
        SAMPLE.local.minus(Period.ofMonths(1)),
        LocalDateTime.of(2024, 2, 10, 12, 34, 56),
        "s.local - ?::interval",
        MONTH);
    gives(SAMPLE.wake.plus(Duration.ofHours(1)), LocalTime.of(7, 30), "s.wake + ?::interval", HOUR);
    gives(SAMPLE.at.plus(SAMPLE.at.minus(SAMPLE.at)), AT, "s.at + (s.at - s.at)");
    gives(
        SAMPLE.born.plus(value(Duration.ofHours(30))),
        BORN.atTime(6, 0).plusDays(1),
        "s.born + ?::interval",
        Duration.ofHours(30));
    gives(SAMPLE.born.plus(SAMPLE.wake), BORN.atTime(6, 30), "s.born + s.wake");
    gives(
        SAMPLE.born.plus(Duration.ofDays(2)),
        BORN.plusDays(2),
        "CAST(s.born + ?::interval AS date)",
        new Interval(0, 0, 172_800_000_000L));
    gives(
        SAMPLE.at.minus(SAMPLE.born).gt(Duration.ofHours(1)),
        true,
        "(s.at - s.born) > ?::interval",
        HOUR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.born.plus(Duration.ofHours(30)))
        .withMessageContaining("castTo(PgTypes.TIMESTAMP)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.at.minus(SAMPLE.wake))
        .withMessage("PostgreSQL does not subtract time from timestamptz");
    gives(
        SAMPLE.at.minus(makeDays(SAMPLE.age)),
        AT.minus(Duration.ofDays(30)),
        "s.at - make_interval(days => s.age)");
    gives(
        SAMPLE.born.minus(value(LocalDate.of(2000, 1, 1))),
        59,
        "s.born - ?",
        LocalDate.of(2000, 1, 1));
    gives(
        days(SAMPLE.born, value(LocalDate.of(2000, 1, 1))),
        59,
        "s.born - ?",
        LocalDate.of(2000, 1, 1));
    gives(
        SAMPLE.born.lt(value(BORN).plus(Period.ofMonths(1))),
        true,
        "s.born < CAST(? + ?::interval AS date)",
        BORN,
        MONTH);
  }

  @Test
  void calculatesIntervals() {
    gives(
        interval(Period.of(1, 2, 3)),
        new Interval(14, 3, 0),
        "?::interval",
        new Interval(14, 3, 0));
    gives(
        interval(Duration.ofMillis(-1500)),
        new Interval(0, 0, -1_500_000),
        "?::interval",
        new Interval(0, 0, -1_500_000));
    gives(
        interval(Period.ofDays(1)).plus(Duration.ofHours(1)).minus(Period.ofMonths(1)),
        new Interval(-1, 1, 3_600_000_000L),
        "(?::interval + ?::interval) - ?::interval",
        new Interval(0, 1, 0),
        HOUR,
        MONTH);
    gives(
        interval(Duration.ofHours(1)).times(2).negate(),
        new Interval(0, 0, -7_200_000_000L),
        "-(?::interval * ?)",
        HOUR,
        2.0);
    gives(
        interval(Duration.ofHours(1)).dividedBy(2),
        new Interval(0, 0, 1_800_000_000L),
        "?::interval / ?",
        HOUR,
        2.0);
    gives(
        interval(Period.ofDays(1)).lt(HOUR),
        false,
        "?::interval < ?::interval",
        new Interval(0, 1, 0),
        HOUR);
    gives(makeMonths(SAMPLE.age), new Interval(30, 0, 0), "make_interval(months => s.age)");
    gives(
        justifyInterval(interval(Period.ofDays(35))),
        new Interval(1, 5, 0),
        "justify_interval(?::interval)",
        new Interval(0, 35, 0));
  }

  @Test
  void takesApart() {
    gives(extract(DatePart.YEAR, SAMPLE.born), dec("2000"), "extract(YEAR FROM s.born)");
    gives(extract(DatePart.SECOND, SAMPLE.local), dec("56.000000"), "extract(SECOND FROM s.local)");
    gives(
        extract(DatePart.DAY, interval(Period.ofDays(3))),
        dec("3"),
        "extract(DAY FROM ?::interval)",
        new Interval(0, 3, 0));
    gives(
        datePart(DatePart.EPOCH, SAMPLE.at),
        (double) AT.getEpochSecond(),
        "date_part('epoch', s.at)");
    gives(
        datePart(DatePart.HOUR, interval(Duration.ofHours(1))),
        1.0,
        "date_part('hour', ?::interval)",
        HOUR);
    for (DatePart part : DatePart.values()) {
      conn.exec(select(extract(part, SAMPLE.at)));
    }
    gives(
        dateTrunc(DatePart.MONTH, SAMPLE.local),
        LocalDateTime.of(2024, 3, 1, 0, 0),
        "date_trunc('month', s.local)");
    gives(
        dateTrunc(DatePart.YEAR, SAMPLE.born),
        LocalDate.of(2000, 1, 1),
        "CAST(date_trunc('year', s.born) AS date)");
    gives(
        dateTrunc(DatePart.HOUR, SAMPLE.wake),
        LocalTime.of(6, 0),
        "CAST(date_trunc('hour', s.wake) AS time)");
    gives(
        dateTrunc(DatePart.DAY, SAMPLE.at, ZoneId.of("Europe/Berlin")),
        Instant.parse("2024-03-09T23:00:00Z"),
        "date_trunc('day', s.at, ?)",
        "Europe/Berlin");
    gives(
        dateTrunc(DatePart.DAY, interval(Duration.ofHours(1))),
        new Interval(0, 0, 0),
        "date_trunc('day', ?::interval)",
        HOUR);
    gives(
        dateBin(Duration.ofHours(1), SAMPLE.local, LocalDateTime.of(2024, 1, 1, 0, 30)),
        LocalDateTime.of(2024, 3, 10, 12, 30),
        "date_bin(?::interval, s.local, ?)",
        HOUR,
        LocalDateTime.of(2024, 1, 1, 0, 30));
    gives(
        age(SAMPLE.local, value(LocalDateTime.of(2024, 2, 10, 12, 34, 56))),
        MONTH,
        "age(s.local, ?)",
        LocalDateTime.of(2024, 2, 10, 12, 34, 56));
    gives(age(SAMPLE.born).gt(MONTH), true, "age(s.born) > ?::interval", MONTH);
  }

  @Test
  void knowsNowAndZones() {
    gives(now().gt(SAMPLE.at), true, "now() > s.at");
    gives(now(PgTypes.TIMESTAMPTZ).isNotNull(), true, "now() IS NOT NULL");
    gives(
        clockTimestamp().ge(statementTimestamp()),
        true,
        "clock_timestamp() >= statement_timestamp()");
    gives(currentDate().gt(SAMPLE.born), true, "CURRENT_DATE > s.born");
    gives(localTimestamp().gt(SAMPLE.local), true, "LOCALTIMESTAMP > s.local");
    gives(localTime().isNotNull(), true, "LOCALTIME IS NOT NULL");
    gives(
        atTimeZone(SAMPLE.at, ZoneId.of("Europe/Berlin")),
        LOCAL.plusHours(1),
        "s.at AT TIME ZONE ?",
        "Europe/Berlin");
    gives(
        atTimeZone(SAMPLE.at, ZoneOffset.ofHours(1)),
        LOCAL.plusHours(1),
        "s.at AT TIME ZONE ?::interval",
        HOUR);
    gives(
        fromTimeZone(SAMPLE.local, ZoneId.of("UTC+1")),
        AT.minusSeconds(3600),
        "s.local AT TIME ZONE ?::interval",
        HOUR);
    gives(makeDate(value(2000), value(2), value(29)), BORN, "make_date(?, ?, ?)", 2000, 2, 29);
    gives(
        makeTime(value(6), value(30), value(0.5)),
        LocalTime.of(6, 30, 0, 500_000_000),
        "make_time(?, ?, ?)",
        6,
        30,
        0.5);
    gives(
        overlaps(SAMPLE.born, SAMPLE.born, value(BORN), value(BORN.plusDays(1))),
        true,
        "(s.born, s.born) OVERLAPS (?, ?)",
        BORN,
        BORN.plusDays(1));
    gives(date(SAMPLE.local), LOCAL.toLocalDate(), "date(s.local)");
    gives(isFinite(SAMPLE.born), true, "isfinite(s.born)");
  }

  @Test
  void movesByDays() {
    gives(SAMPLE.born.plusDays(1), BORN.plusDays(1), "s.born + ?", 1);
    gives(SAMPLE.born.minusDays(SAMPLE.age), BORN.minusDays(30), "s.born - s.age");
    gives(SAMPLE.local.plusDays(2), LOCAL.plusDays(2), "s.local + make_interval(days => ?)", 2);
    gives(
        SAMPLE.at.minusDays(1),
        AT.minus(java.time.Duration.ofDays(1)),
        "s.at - make_interval(days => ?)",
        1);
    gives(
        SAMPLE.born.castTo(PgTypes.TIMESTAMP).plus(java.time.Duration.ofHours(5)),
        BORN.atTime(5, 0),
        "CAST(s.born AS timestamp) + ?::interval",
        dev.piolet.value.Interval.of(java.time.Duration.ofHours(5)));
  }

  @Test
  void areComparedAcrossTypes() {
    gives(SAMPLE.born.lt(SAMPLE.local), true, "s.born < s.local");
    gives(SAMPLE.local.ne(SAMPLE.at), false, "s.local <> s.at");
    gives(SAMPLE.born.gt(AT), false, "s.born > ?::timestamptz", AT);
    gives(SAMPLE.local.eq(AT), true, "s.local = ?::timestamptz", AT);
    gives(SAMPLE.local.le(AT), true, "s.local <= ?::timestamptz", AT);
    gives(SAMPLE.at.ge(AT), true, "s.at >= ?", AT);
    gives(
        SAMPLE.local.minus(SAMPLE.local).lt(java.time.Duration.ofHours(1)),
        true,
        "(s.local - s.local) < ?::interval",
        dev.piolet.value.Interval.of(java.time.Duration.ofHours(1)));
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.wake.lt(SAMPLE.born))
        .withMessage("PostgreSQL does not compare time with date");
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.wake.lt(AT));
  }
}
