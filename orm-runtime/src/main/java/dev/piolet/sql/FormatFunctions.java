package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Functions between texts and other values; see {@link Functions}. */
abstract class FormatFunctions extends TemporalFunctions {
  FormatFunctions() {}

  /** {@code to_char(moment, format)}, such as {@code YYYY-MM-DD HH24:MI}. */
  public static TextExpression toChar(TemporalExpression<?> moment, String format) {
    return format(moment, format);
  }

  /** {@code to_char(interval, format)}. */
  public static TextExpression toChar(Expression<Interval> interval, String format) {
    return format(interval, format);
  }

  /** {@code to_char(number, format)}, such as {@code FM999,990.00}. */
  public static TextExpression toChar(NumberExpression<?> number, String format) {
    return format(number, format);
  }

  private static TextExpression format(SqlPart value, String format) {
    return Expressions.text(
        PgTypes.TEXT, Expressions.call("to_char", value, Parameters.of(format)));
  }

  /** {@code to_number(text, format)}. */
  public static NumberExpression<BigDecimal> toNumber(Expression<String> text, String format) {
    return Expressions.number(
        PgTypes.NUMERIC, Expressions.call("to_number", text, Parameters.of(format)));
  }

  /** {@code to_date(text, format)}. */
  public static TemporalExpression<LocalDate> toDate(Expression<String> text, String format) {
    return Expressions.temporal(
        PgTypes.DATE, Expressions.call("to_date", text, Parameters.of(format)));
  }

  /** {@code to_timestamp(text, format)}, in the session's zone. */
  public static TemporalExpression<Instant> toTimestamp(Expression<String> text, String format) {
    return Expressions.temporal(
        PgTypes.INSTANT, Expressions.call("to_timestamp", text, Parameters.of(format)));
  }

  /** {@code to_timestamp(seconds)}, since 1970. */
  public static TemporalExpression<Instant> toTimestamp(Expression<? extends Number> seconds) {
    return Expressions.temporal(PgTypes.INSTANT, Expressions.call("to_timestamp", seconds));
  }

  /** {@code interval}: a period of the calendar as an expression. */
  public static IntervalExpression interval(Period period) {
    return Parameters.of(period);
  }

  /** {@code interval}: a length of time as an expression. */
  public static IntervalExpression interval(Duration duration) {
    return Parameters.of(duration);
  }
}
