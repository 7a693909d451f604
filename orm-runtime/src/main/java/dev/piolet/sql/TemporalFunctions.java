package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Functions of dates, times and intervals; see {@link Functions}. */
abstract class TemporalFunctions extends NumberFunctions {
  TemporalFunctions() {}

  /** {@code extract(part FROM moment)}. */
  public static NumberExpression<BigDecimal> extract(DatePart part, TemporalExpression<?> moment) {
    return extractFrom(part, moment);
  }

  /** {@code extract(part FROM interval)}. */
  public static NumberExpression<BigDecimal> extract(DatePart part, IntervalExpression interval) {
    return extractFrom(part, interval);
  }

  private static NumberExpression<BigDecimal> extractFrom(DatePart part, SqlPart from) {
    return Expressions.number(
        PgTypes.NUMERIC, w -> w.sql("extract(").sql(part.name()).sql(" FROM ").part(from).sql(")"));
  }

  /** {@code date_part(part, moment)}: like {@code extract}, in floating point. */
  public static NumberExpression<Double> datePart(DatePart part, TemporalExpression<?> moment) {
    return Expressions.number(
        PgTypes.DOUBLE, Expressions.call("date_part", part.literal(), moment));
  }

  /** {@code date_part(part, interval)}: like {@code extract}, in floating point. */
  public static NumberExpression<Double> datePart(DatePart part, IntervalExpression interval) {
    return Expressions.number(
        PgTypes.DOUBLE, Expressions.call("date_part", part.literal(), interval));
  }

  /** {@code date_trunc(part, moment)}: the beginning of the hour, the month, the year. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> dateTrunc(
      DatePart part, TemporalExpression<T> moment) {
    return Casts.back(moment.type(), Expressions.call("date_trunc", part.literal(), moment));
  }

  /** {@code date_trunc(part, interval)}: without what is smaller. */
  public static IntervalExpression dateTrunc(DatePart part, IntervalExpression interval) {
    return Expressions.interval(Expressions.call("date_trunc", part.literal(), interval));
  }

  /** {@code date_trunc(part, moment, zone)}, of {@code timestamptz}: where it begins in a zone. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> dateTrunc(
      DatePart part, TemporalExpression<T> moment, ZoneId zone) {
    SqlPart begin =
        Expressions.call("date_trunc", part.literal(), moment, Parameters.of(zone.getId()));
    boolean isSame = moment.type().base().equals("timestamptz");
    return Expressions.temporal(moment.type(), isSame ? begin : Casts.toBase(moment.type(), begin));
  }

  /** {@code date_bin(width, moment, origin)}: the beginning of the span that it is in. */
  public static <T extends @Nullable Temporal> TemporalExpression<T> dateBin(
      Duration width, TemporalExpression<T> moment, @NonNull T origin) {
    SqlPart from = Values.of(moment, origin);
    return moment.type().base().equals("date")
        ? Casts.back(moment.type(), bin(width, local(moment), local(writer -> writer.typed(from))))
        : Expressions.temporal(moment.type(), bin(width, moment, from));
  }

  private static SqlPart bin(Duration width, SqlPart moment, SqlPart origin) {
    return Expressions.call("date_bin", Parameters.of(width), moment, origin);
  }

  private static SqlPart local(SqlPart date) {
    return Casts.to(PgTypes.TIMESTAMP, date);
  }

  /** {@code age(moment)}: from it to midnight of today, in years, months and days. */
  public static IntervalExpression age(TemporalExpression<?> moment) {
    return Expressions.interval(Expressions.call("age", moment));
  }

  /** {@code age(later, earlier)}: the time between, in years, months and days. */
  public static <T extends @Nullable Temporal> IntervalExpression age(
      TemporalExpression<T> later, TemporalExpression<T> earlier) {
    return Expressions.interval(Expressions.call("age", later, earlier));
  }

  /** {@code later - earlier}, of dates: in days. */
  public static NumberExpression<Integer> days(
      Expression<LocalDate> later, Expression<LocalDate> earlier) {
    return Operation.number(PgTypes.INTEGER, Operation.infix(later, " - ", earlier));
  }

  /** {@code now()}: when the transaction began. */
  public static TemporalExpression<Instant> now() {
    return now(PgTypes.INSTANT);
  }

  /**
   * {@code now()}: when the transaction began.
   *
   * @param type {@link PgTypes#TIMESTAMPTZ} or {@link PgTypes#INSTANT}
   */
  public static <T extends @Nullable Temporal> TemporalExpression<T> now(PgType<T> type) {
    SqlPart now = Expressions.call("now");
    boolean isSame = type.base().equals("timestamptz");
    return Expressions.temporal(type, isSame ? now : Casts.toBase(type, now));
  }

  /** {@code clock_timestamp()}: this very moment, another for each call. */
  public static TemporalExpression<Instant> clockTimestamp() {
    return Expressions.temporal(PgTypes.INSTANT, Expressions.call("clock_timestamp"));
  }

  /** {@code statement_timestamp()}: when the statement came. */
  public static TemporalExpression<Instant> statementTimestamp() {
    return Expressions.temporal(PgTypes.INSTANT, Expressions.call("statement_timestamp"));
  }

  /** {@code CURRENT_DATE}: today, in the session's zone. */
  public static TemporalExpression<LocalDate> currentDate() {
    return Expressions.temporal(PgTypes.DATE, writer -> writer.sql("CURRENT_DATE"));
  }

  /** {@code LOCALTIME}: the time of day, in the session's zone. */
  public static TemporalExpression<LocalTime> localTime() {
    return Expressions.temporal(PgTypes.TIME, writer -> writer.sql("LOCALTIME"));
  }

  /** {@code LOCALTIMESTAMP}: date and time, in the session's zone. */
  public static TemporalExpression<LocalDateTime> localTimestamp() {
    return Expressions.temporal(PgTypes.TIMESTAMP, writer -> writer.sql("LOCALTIMESTAMP"));
  }

  /**
   * {@code moment AT TIME ZONE zone}, of {@code timestamptz}: the date and time in a zone. What has
   * no zone is taken as one of the session's.
   *
   * @throws IllegalArgumentException for a time of day
   */
  public static TemporalExpression<LocalDateTime> atTimeZone(
      TemporalExpression<?> moment, ZoneId zone) {
    String base = moment.type().base();
    if (base.startsWith("time") && !base.startsWith("timestamp")) {
      throw new IllegalArgumentException(
          "A time of day, " + moment.type() + ", has no date, and so is no moment");
    }
    SqlPart instant = base.equals("timestamp") ? Casts.to(PgTypes.INSTANT, moment) : moment;
    return Operation.temporal(
        PgTypes.TIMESTAMP, Operation.infix(instant, " AT TIME ZONE ", zone(zone)));
  }

  /** {@code local AT TIME ZONE zone}, of {@code timestamp}: when it was so in a zone. */
  public static TemporalExpression<Instant> fromTimeZone(
      Expression<LocalDateTime> local, ZoneId zone) {
    return Operation.temporal(
        PgTypes.INSTANT, Operation.infix(local, " AT TIME ZONE ", zone(zone)));
  }

  /** An offset as an interval: as a text, its sign would be that of POSIX, the other one. */
  private static SqlPart zone(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset offset
        ? Parameters.of(Duration.ofSeconds(offset.getTotalSeconds()))
        : Parameters.of(zone.getId());
  }

  /** {@code date(moment)}: the day of a {@code timestamp} or, in the session's zone, another. */
  public static TemporalExpression<LocalDate> date(TemporalExpression<?> moment) {
    return Expressions.temporal(PgTypes.DATE, Expressions.call("date", moment));
  }

  /** {@code make_date(year, month, day)}. */
  public static TemporalExpression<LocalDate> makeDate(
      Expression<Integer> year, Expression<Integer> month, Expression<Integer> day) {
    return Expressions.temporal(PgTypes.DATE, Expressions.call("make_date", year, month, day));
  }

  /** {@code make_time(hour, minute, second)}. */
  public static TemporalExpression<LocalTime> makeTime(
      Expression<Integer> hour, Expression<Integer> minute, Expression<Double> second) {
    return Expressions.temporal(PgTypes.TIME, Expressions.call("make_time", hour, minute, second));
  }

  /** {@code make_interval(days => days)}: as many days as a number says. */
  public static IntervalExpression makeDays(Expression<Integer> days) {
    return Expressions.interval(w -> w.sql("make_interval(days => ").part(days).sql(")"));
  }

  /** {@code make_interval(months => months)}: as many months as a number says. */
  public static IntervalExpression makeMonths(Expression<Integer> months) {
    return Expressions.interval(w -> w.sql("make_interval(months => ").part(months).sql(")"));
  }

  /** {@code (start, end) OVERLAPS (otherStart, otherEnd)}: two spans share a moment. */
  public static <T extends @Nullable Temporal> Condition overlaps(
      Expression<T> start, Expression<T> end, Expression<T> otherStart, Expression<T> otherEnd) {
    return Operation.lenient(
        Operation.condition(span(start, end), " OVERLAPS ", span(otherStart, otherEnd)));
  }

  private static SqlPart span(SqlPart start, SqlPart end) {
    return writer -> writer.sql("(").part(start).sql(", ").part(end).sql(")");
  }

  /** {@code isfinite(moment)}: it is not {@code infinity}. */
  public static Condition isFinite(TemporalExpression<?> moment) {
    return Expressions.condition(Expressions.call("isfinite", moment));
  }

  /** {@code justify_interval(interval)}: 24 hours as a day, and 30 days as a month. */
  public static IntervalExpression justifyInterval(Expression<Interval> interval) {
    return Expressions.interval(Expressions.call("justify_interval", interval));
  }
}
