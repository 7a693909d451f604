package dev.piolet.type;

import java.math.BigDecimal;

/** Numbers of any precision in PostgreSQL's binary format. */
final class BinaryDecimals {
  /** How many digits a group has: it is a digit to the base of 10,000. */
  private static final int GROUP_DIGITS = 4;

  private static final int BASE = 10_000;
  private static final int NEGATIVE = 0x4000;

  /** Up to here a number fits into a {@code long}, with the zeros that fill its last group. */
  private static final int MAX_LONG_DIGITS = 15;

  private static final long[] FILLING = {1, 10, 100, 1_000};

  private BinaryDecimals() {}

  /**
   * A number is groups of four digits, aligned at its point; the weight of the first group, which
   * is 0 when the point follows it; the sign; and the digits that are shown after the point.
   */
  static void write(BinaryOutput out, BigDecimal value) {
    BigDecimal number = Storable.decimal(value);
    int scale = number.scale();
    int missing = Math.floorMod(-scale, GROUP_DIGITS);
    int fractionGroups = (scale + missing) / GROUP_DIGITS;
    if (number.precision() <= MAX_LONG_DIGITS) {
      long digits = Math.abs(number.unscaledValue().longValue()) * FILLING[missing];
      writeLong(out, number, digits, fractionGroups);
    } else {
      String digits = number.unscaledValue().abs() + "0".repeat(missing);
      writeText(out, number, digits, fractionGroups);
    }
  }

  private static void writeLong(
      BinaryOutput out, BigDecimal number, long digits, int fractionGroups) {
    int groups = digits == 0 ? 0 : 1;
    long unit = 1;
    while (digits / unit >= BASE) {
      unit *= BASE;
      groups++;
    }
    writeHead(out, number, groups, fractionGroups);
    for (int group = 0; group < groups; group++) {
      out.int2((int) (digits / unit % BASE));
      unit /= BASE;
    }
  }

  private static void writeText(
      BinaryOutput out, BigDecimal number, String digits, int fractionGroups) {
    int groups = (digits.length() + GROUP_DIGITS - 1) / GROUP_DIGITS;
    writeHead(out, number, groups, fractionGroups);
    int end = digits.length() - (groups - 1) * GROUP_DIGITS;
    for (int start = 0; start < digits.length(); end += GROUP_DIGITS) {
      out.int2(Integer.parseInt(digits, start, end, 10));
      start = end;
    }
  }

  private static void writeHead(
      BinaryOutput out, BigDecimal number, int groups, int fractionGroups) {
    out.int2(groups)
        .int2(groups - fractionGroups - 1)
        .int2(number.signum() < 0 ? NEGATIVE : 0)
        .int2(number.scale());
  }
}
