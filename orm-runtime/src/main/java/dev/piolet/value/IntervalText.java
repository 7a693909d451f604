package dev.piolet.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads intervals in the four styles of {@code IntervalStyle}. */
final class IntervalText {
  private static final Pattern PART =
      Pattern.compile(
          "([-+]?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?)" // a time
              + "|([-+]?)(\\d+)-(\\d+)" // years and months
              + "|([-+]?\\d+(?:\\.\\d+)?) *([a-zA-Z]*)"); // a number with its unit

  private static final Pattern ISO_TIME_MINUTES = Pattern.compile("(-?\\d+)M");
  private static final int MONTHS_PER_YEAR = 12;
  private static final int DAYS_PER_WEEK = 7;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3600;

  private final String text;
  private long months;
  private long days;
  private long micros;
  private boolean isNegative;

  private IntervalText(String text) {
    this.text = text;
  }

  static Interval parse(String text) {
    if (text.equals("infinity")) {
      return Interval.INFINITY;
    }
    return text.equals("-infinity") ? Interval.MINUS_INFINITY : new IntervalText(text).parse();
  }

  private Interval parse() {
    String parts = plain();
    boolean isAgo = parts.endsWith(" ago");
    parts = isAgo ? parts.substring(0, parts.length() - " ago".length()) : parts;
    Matcher part = PART.matcher(parts);
    int from = 0;
    while (part.find() && parts.substring(from, part.start()).isBlank()) {
      add(part);
      from = part.end();
    }
    if (from == 0 || !parts.substring(from).isBlank()) {
      throw malformed();
    }
    int sign = isAgo ? -1 : 1;
    try {
      return new Interval(
          Math.toIntExact(sign * months), Math.toIntExact(sign * days), sign * micros);
    } catch (ArithmeticException e) {
      throw malformed();
    }
  }

  /** Without what only begins the text; ISO's minutes are told from its months. */
  private String plain() {
    if (text.startsWith("P")) {
      int time = text.indexOf('T');
      return time < 0
          ? text.substring(1)
          : text.substring(1, time)
              + ' '
              + ISO_TIME_MINUTES.matcher(text.substring(time + 1)).replaceAll("$1min");
    }
    return text.startsWith("@") ? text.substring(1) : text;
  }

  private void add(Matcher part) {
    if (part.group(2) != null) {
      addTime(part.group(1), part);
    } else if (part.group(6) != null) {
      long years = Long.parseLong(part.group(6));
      long sum = years * MONTHS_PER_YEAR + Long.parseLong(part.group(7));
      months += part.group(5).equals("-") ? -sum : sum;
    } else {
      addNumber(part.group(8), part.group(9));
    }
  }

  /** In the style of the SQL standard one sign before the days is the time's too. */
  private void addTime(String sign, Matcher part) {
    long seconds =
        Long.parseLong(part.group(2)) * SECONDS_PER_HOUR
            + Long.parseLong(part.group(3)) * SECONDS_PER_MINUTE;
    long sum = seconds * MICROS_PER_SECOND + micros(part.group(4), 1);
    micros += sign.equals("-") || (sign.isEmpty() && isNegative) ? -sum : sum;
  }

  private void addNumber(String number, String unit) {
    switch (unit) {
      case "Y", "year", "years" -> months += Long.parseLong(number) * MONTHS_PER_YEAR;
      case "M", "mon", "mons", "month", "months" -> months += Long.parseLong(number);
      case "W", "week", "weeks" -> days += Long.parseLong(number) * DAYS_PER_WEEK;
      case "D", "day", "days" -> days += Long.parseLong(number);
      case "H", "hour", "hours" -> micros += micros(number, SECONDS_PER_HOUR);
      case "min", "mins", "minute", "minutes" -> micros += micros(number, SECONDS_PER_MINUTE);
      case "S", "sec", "secs", "second", "seconds" -> micros += micros(number, 1);
      case "" -> {
        days += Long.parseLong(number);
        isNegative = number.startsWith("-");
      }
      default -> throw malformed();
    }
  }

  private static long micros(String number, int seconds) {
    return new BigDecimal(number)
        .multiply(BigDecimal.valueOf(seconds * MICROS_PER_SECOND))
        .longValue();
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("\"" + text + "\" is no interval, such as 1 day 02:00:00");
  }
}
