package dev.piolet.it.type;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.BitString;
import dev.piolet.value.Box;
import dev.piolet.value.Cidr;
import dev.piolet.value.Circle;
import dev.piolet.value.Inet;
import dev.piolet.value.Interval;
import dev.piolet.value.Line;
import dev.piolet.value.LineSegment;
import dev.piolet.value.Lsn;
import dev.piolet.value.MacAddress;
import dev.piolet.value.Multirange;
import dev.piolet.value.Path;
import dev.piolet.value.Point;
import dev.piolet.value.Polygon;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any values of every type, at its edges more often than not, as the database gives them back. */
final class RandomValues {
  private static final String ODD = "\"'\\{}(),;:= \t\n\r%?$[]<>/-";
  private static final int LONGEST = 12;
  private static final int MICROS = 1_000;
  private static final long DAY = 86_400_000_000L;

  /** Two values of a range are this far apart at most, so that neither end leaves its type. */
  private static final int APART = 1_000_000;

  private RandomValues() {}

  /**
   * A type with its values.
   *
   * @param isComparable whether PostgreSQL has an equality of the type that is Java's
   */
  record Generator<T>(PgType<T> type, boolean isComparable, Function<Random, T> values) {
    @Override
    public String toString() {
      return type.toString();
    }
  }

  private static <T> Generator<T> of(PgType<T> type, Function<Random, T> values) {
    return new Generator<>(type, true, values);
  }

  private static <T> Generator<T> incomparable(PgType<T> type, Function<Random, T> values) {
    return new Generator<>(type, false, values);
  }

  static Stream<Generator<?>> all() {
    return Stream.of(
            numbers(), texts(), times(), networks(), shapes(), documents(), ranges(), lists())
        .flatMap(generators -> generators);
  }

  private static Stream<Generator<?>> numbers() {
    return Stream.of(
        of(PgTypes.BOOLEAN, Random::nextBoolean),
        of(PgTypes.BYTE, random -> (byte) integer(random)),
        of(PgTypes.SMALLINT, random -> (short) integer(random)),
        of(PgTypes.INTEGER, RandomValues::integer),
        of(PgTypes.BIGINT, RandomValues::big),
        of(PgTypes.REAL, random -> Float.intBitsToFloat(integer(random)) + 0f),
        of(PgTypes.DOUBLE, random -> Double.longBitsToDouble(big(random)) + 0d),
        of(PgTypes.NUMERIC, RandomValues::decimal),
        of(PgTypes.NUMERIC.of(20, 4), random -> BigDecimal.valueOf(random.nextInt(), 4)),
        of(PgTypes.MONEY, random -> BigDecimal.valueOf(big(random), 2)),
        of(PgTypes.OID, random -> big(random) & 0xFFFF_FFFFL),
        of(PgTypes.PG_LSN, random -> new Lsn(big(random))),
        of(PgTypes.UUID, random -> new UUID(big(random), big(random))));
  }

  private static int integer(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.MIN_VALUE + random.nextInt(2);
      case 1 -> Integer.MAX_VALUE - random.nextInt(2);
      case 2 -> random.nextInt(5) - 2;
      default -> random.nextInt();
    };
  }

  private static long big(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Long.MIN_VALUE + random.nextInt(2);
      case 1 -> Long.MAX_VALUE - random.nextInt(2);
      case 2 -> random.nextInt(5) - 2;
      default -> random.nextLong();
    };
  }

  private static BigDecimal decimal(Random random) {
    return new BigDecimal(new BigInteger(1 + random.nextInt(300), random), random.nextInt(60))
        .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
  }

  private static Stream<Generator<?>> texts() {
    return Stream.of(
        of(PgTypes.TEXT, RandomValues::text),
        of(PgTypes.VARCHAR, RandomValues::text),
        of(PgTypes.VARCHAR.of(2 * LONGEST), RandomValues::text),
        of(PgTypes.CHAR, random -> word(random, LONGEST) + "x"),
        of(PgTypes.CHAR.of(4), random -> String.format("%-4s", word(random, 4))),
        incomparable(PgTypes.CITEXT, RandomValues::text),
        of(PgTypes.CHARACTER, random -> (char) (1 + random.nextInt(0xD7FF))),
        of(PgTypes.INTERNAL_CHAR, random -> (char) random.nextInt(128)),
        of(PgTypes.BYTEA, RandomValues::bytes));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST); i > 0; i--) {
      text.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> ODD.charAt(random.nextInt(ODD.length()));
            case 1 -> 0x1F600 + random.nextInt(50);
            case 2 -> 1 + random.nextInt(0xD7FF);
            default -> 'a' + random.nextInt(26);
          });
    }
    return random.nextInt(20) == 0 ? "NULL" : text.toString();
  }

  private static String word(Random random, int longest) {
    return random
        .ints(random.nextInt(longest + 1), 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(LONGEST)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Stream<Generator<?>> times() {
    return Stream.of(
        of(PgTypes.DATE, RandomValues::date),
        of(PgTypes.TIME, RandomValues::time),
        of(PgTypes.TIMETZ, random -> time(random).atOffset(offset(random))),
        of(PgTypes.TIMESTAMP, RandomValues::timestamp),
        of(PgTypes.TIMESTAMP.of(3), random -> date(random).atTime(1, 2, 3, 123_000_000)),
        of(PgTypes.TIMESTAMPTZ, random -> timestamp(random).atOffset(ZoneOffset.UTC)),
        of(PgTypes.INSTANT, random -> timestamp(random).toInstant(ZoneOffset.UTC)),
        incomparable(PgTypes.INTERVAL, RandomValues::interval),
        of(PgTypes.DURATION, RandomValues::duration),
        incomparable(
            PgTypes.PERIOD,
            random -> Period.of(random.nextInt(99), random.nextInt(12), random.nextInt(9999))));
  }

  /** Of any year that PostgreSQL has for timestamps too, without infinity. */
  private static LocalDate date(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> LocalDate.of(-4712, 1, 1 + random.nextInt(9));
      case 1 -> LocalDate.of(294_275, 12, 1 + random.nextInt(31));
      case 2 -> LocalDate.of(random.nextInt(9) - 4, 2, 28).plusDays(random.nextInt(3));
      default -> LocalDate.of(1850, 1, 1).plusDays(random.nextInt(100_000));
    };
  }

  private static LocalTime time(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> LocalTime.of(23, 59, 59, 999_999_000);
      case 1 -> LocalTime.MIDNIGHT;
      case 2 -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
      default -> LocalTime.ofNanoOfDay(((long) (random.nextDouble() * DAY)) * MICROS);
    };
  }

  private static ZoneOffset offset(Random random) {
    return ZoneOffset.ofTotalSeconds(random.nextInt(2 * 57_599) - 57_599);
  }

  private static LocalDateTime timestamp(Random random) {
    return date(random).atTime(time(random));
  }

  private static Interval interval(Random random) {
    return new Interval(integer(random), integer(random), random.nextLong());
  }

  private static Duration duration(Random random) {
    return Duration.ofNanos(random.nextLong() / MICROS * MICROS);
  }

  private static Stream<Generator<?>> networks() {
    return Stream.of(
        of(PgTypes.INET, random -> Inet.parse(address(random) + "/" + random.nextInt(33))),
        of(PgTypes.INET_ADDRESS, random -> Inet.parse(address(random)).address()),
        of(PgTypes.CIDR, random -> Cidr.parse(random.nextInt(256) + ".0.0.0/8")),
        of(
            PgTypes.MACADDR,
            random ->
                MacAddress.parse(
                    String.format(Locale.ROOT, "08:00:2b:%02x:02:03", random.nextInt(256)))),
        of(
            PgTypes.MACADDR8,
            random ->
                MacAddress.parse(
                    String.format(Locale.ROOT, "08:00:2b:01:02:03:04:%02x", random.nextInt(256)))),
        of(PgTypes.BIT.of(9), random -> bits(random, 9)),
        of(PgTypes.VARBIT, random -> bits(random, random.nextInt(70))));
  }

  private static String address(Random random) {
    int number = integer(random);
    return (number >>> 24)
        + "."
        + (number >> 16 & 255)
        + "."
        + (number >> 8 & 255)
        + "."
        + (number & 255);
  }

  private static BitString bits(Random random, int length) {
    return BitString.parse(
        random
            .ints(length, '0', '2')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  private static Stream<Generator<?>> shapes() {
    return Stream.of(
        incomparable(PgTypes.POINT, RandomValues::point),
        incomparable(PgTypes.LINE, random -> new Line(1 + coordinate(random), -1, 0.5)),
        incomparable(PgTypes.LSEG, random -> new LineSegment(point(random), point(random))),
        incomparable(
            PgTypes.BOX, random -> new Box(new Point(-1, -coordinate(random)), new Point(1, 0.1))),
        incomparable(
            PgTypes.PATH,
            random ->
                random.nextBoolean()
                    ? Path.open(point(random), point(random))
                    : Path.closed(point(random))),
        incomparable(PgTypes.POLYGON, random -> Polygon.of(point(random), point(random))),
        incomparable(PgTypes.CIRCLE, random -> new Circle(point(random), coordinate(random))));
  }

  private static double coordinate(Random random) {
    return random.nextInt(1_000_000) * Math.pow(10, random.nextInt(20) - 10);
  }

  private static Point point(Random random) {
    return new Point(coordinate(random), -coordinate(random));
  }

  private static Stream<Generator<?>> documents() {
    return Stream.of(
        incomparable(PgTypes.JSON, random -> "{\"" + word(random, 9) + "\" :[1,null]}"),
        of(PgTypes.JSONB, random -> "{\"" + word(random, 9) + "\": [1, null]}"),
        incomparable(PgTypes.JSONPATH, random -> "$.\"" + word(random, 9) + "\"[*]"),
        incomparable(PgTypes.XML, random -> "<a b=\"c\">" + word(random, 9) + "&lt;</a>"),
        of(PgTypes.TSVECTOR, random -> "'" + word(random, 9) + "x':" + (1 + random.nextInt(9))),
        of(PgTypes.TSQUERY, random -> "'" + word(random, 9) + "x' & !'b c':*"),
        of(PgTypes.REGCONFIG, random -> random.nextBoolean() ? "simple" : "english"),
        of(PgTypes.LTREE, random -> "Top." + word(random, 9) + "x"),
        incomparable(PgTypes.LQUERY, random -> "Top.*{1,2}." + word(random, 9) + "x"),
        of(PgTypes.HSTORE, RandomValues::pairs),
        of(PgTypes.VECTOR.of(2), random -> new float[] {random.nextFloat(), -random.nextFloat()}));
  }

  private static Map<String, @Nullable String> pairs(Random random) {
    Map<String, @Nullable String> pairs = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      pairs.put(text(random), random.nextInt(3) == 0 ? null : text(random));
    }
    return pairs;
  }

  private static Stream<Generator<?>> ranges() {
    BiFunction<Integer, Integer, Integer> plus = Integer::sum;
    return Stream.of(
        of(PgTypes.INT4RANGE, random -> discrete(random, random.nextInt() / 2, plus)),
        of(PgTypes.INT8RANGE, random -> discrete(random, random.nextLong() / 2, Long::sum)),
        of(PgTypes.NUMRANGE, random -> range(random, decimal(random), RandomValues::add)),
        of(PgTypes.DATERANGE, random -> discrete(random, day(random), LocalDate::plusDays)),
        of(
            PgTypes.TSRANGE,
            random -> range(random, day(random).atTime(time(random)), LocalDateTime::plusSeconds)),
        of(
            PgTypes.TSTZRANGE,
            random ->
                range(
                    random,
                    day(random).atTime(time(random)).atOffset(ZoneOffset.UTC),
                    OffsetDateTime::plusSeconds)),
        of(PgTypes.INSTANTRANGE, random -> range(random, instant(random), Instant::plusSeconds)),
        of(
            PgTypes.INT4MULTIRANGE,
            random -> Multirange.of(discrete(random, random.nextInt() / 2, plus))),
        of(
            PgTypes.INT8MULTIRANGE,
            random -> Multirange.of(discrete(random, random.nextLong() / 2, Long::sum))),
        of(
            PgTypes.NUMMULTIRANGE,
            random -> Multirange.of(range(random, decimal(random), RandomValues::add))),
        of(
            PgTypes.DATEMULTIRANGE,
            random -> Multirange.of(discrete(random, day(random), LocalDate::plusDays))),
        of(
            PgTypes.TSMULTIRANGE,
            random ->
                Multirange.of(
                    range(random, day(random).atTime(time(random)), LocalDateTime::plusSeconds))),
        of(
            PgTypes.TSTZMULTIRANGE,
            random ->
                Multirange.of(
                    range(
                        random,
                        day(random).atTime(time(random)).atOffset(ZoneOffset.UTC),
                        OffsetDateTime::plusSeconds))),
        of(
            PgTypes.INSTANTMULTIRANGE,
            random -> Multirange.of(range(random, instant(random), Instant::plusSeconds))));
  }

  private static BigDecimal add(BigDecimal number, long more) {
    return number.add(BigDecimal.valueOf(more));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_999));
  }

  private static Instant instant(Random random) {
    return day(random).atTime(time(random)).toInstant(ZoneOffset.UTC);
  }

  /** PostgreSQL writes ranges of whole steps with their lower end and without their upper one. */
  private static <T extends Comparable<? super T>, N extends Number> Range<T> discrete(
      Random random, T from, BiFunction<T, N, T> plus) {
    T to = next(random, from, plus);
    return switch (random.nextInt(4)) {
      case 0 -> Range.atLeast(from);
      case 1 -> Range.lessThan(to);
      default -> Range.closedOpen(from, to);
    };
  }

  private static <T extends Comparable<? super T>, N extends Number> Range<T> range(
      Random random, T from, BiFunction<T, N, T> plus) {
    T to = next(random, from, plus);
    return switch (random.nextInt(5)) {
      case 0 -> Range.greaterThan(from);
      case 1 -> Range.atMost(to);
      case 2 -> Range.openClosed(from, to);
      case 3 -> Range.closed(from, to);
      default -> Range.closedOpen(from, to);
    };
  }

  @SuppressWarnings("unchecked")
  private static <T, N extends Number> T next(Random random, T from, BiFunction<T, N, T> plus) {
    int more = 1 + random.nextInt(APART);
    Number number = from instanceof Integer ? (Number) more : (Number) (long) more;
    return plus.apply(from, (N) number);
  }

  private static Stream<Generator<?>> lists() {
    return Stream.of(
        of(PgTypes.TEXT.list(), random -> list(random, RandomValues::text)),
        of(PgTypes.NUMERIC.list(), random -> list(random, RandomValues::decimal)),
        of(PgTypes.BYTEA.list(), random -> list(random, RandomValues::bytes)),
        of(PgTypes.TIMESTAMP.list(), random -> list(random, RandomValues::timestamp)),
        of(PgTypes.SHORT_ARRAY, random -> new short[] {(short) integer(random)}),
        of(PgTypes.INT_ARRAY, random -> random.ints(random.nextInt(9)).toArray()),
        of(PgTypes.LONG_ARRAY, random -> random.longs(random.nextInt(9)).toArray()),
        of(PgTypes.FLOAT_ARRAY, random -> new float[] {random.nextFloat()}),
        of(PgTypes.DOUBLE_ARRAY, random -> random.doubles(random.nextInt(9)).toArray()),
        of(PgTypes.BOOLEAN_ARRAY, random -> new boolean[] {random.nextBoolean(), true}));
  }

  private static <T> List<T> list(Random random, Function<Random, T> values) {
    return new ArrayList<>(
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> values.apply(random)).toList());
  }
}
