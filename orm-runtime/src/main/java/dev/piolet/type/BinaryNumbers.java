package dev.piolet.type;

import java.math.BigDecimal;
import org.postgresql.core.Oid;

/** Numbers and truth values in PostgreSQL's binary format. */
final class BinaryNumbers {
  static final BinaryForm<Boolean> BOOLEAN =
      BinaryForm.of(Oid.BOOL, "bool", (out, value) -> out.int1(value ? 1 : 0));

  static final BinaryForm<Byte> BYTE =
      BinaryForm.of(Oid.INT2, "int2", (out, value) -> out.int2(value));

  static final BinaryForm<Short> SHORT =
      BinaryForm.of(Oid.INT2, "int2", (out, value) -> out.int2(value));

  static final BinaryForm<Integer> INTEGER =
      BinaryForm.of(Oid.INT4, "int4", (out, value) -> out.int4(value));

  static final BinaryForm<Long> LONG =
      BinaryForm.of(Oid.INT8, "int8", (out, value) -> out.int8(value));

  static final BinaryForm<Float> FLOAT =
      BinaryForm.of(Oid.FLOAT4, "float4", (out, value) -> out.int4(Float.floatToIntBits(value)));

  static final BinaryForm<Double> DOUBLE =
      BinaryForm.of(Oid.FLOAT8, "float8", (out, value) -> out.float8(value));

  static final BinaryForm<BigDecimal> DECIMAL =
      BinaryForm.of(Oid.NUMERIC, "numeric", BinaryNumbers::decimal);

  static final BinaryForm<Long> OID =
      BinaryForm.of(Oid.OID, "oid", (out, value) -> out.int4((int) Conversions.requireOid(value)));

  /** How many digits a group has: it is a digit to the base of 10,000. */
  private static final int GROUP_DIGITS = 4;

  private static final int BASE = 10_000;
  private static final int NEGATIVE = 0x4000;

  /** Up to here a number fits into a {@code long}, with the zeros that fill its last group. */
  private static final int MAX_LONG_DIGITS = 15;

  private static final long[] FILLING = {1, 10, 100, 1_000};

  private BinaryNumbers() {}

  /**
   * A number is groups of four digits, aligned at its point; the weight of the first group, which
   * is 0 when the point follows it; the sign; and the digits that are shown after the point.
   */
  private static void decimal(BinaryOutput out, BigDecimal value) {
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
