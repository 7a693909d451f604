package dev.piolet.it.type;

import static dev.piolet.it.type.Sample.incomparable;
import static dev.piolet.it.type.Sample.same;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of every type, the extreme ones among them. */
final class Samples {
  private static final String LAST = Character.toString(0x10FFFF);
  private static final String ODD = "NULL \"q\" 'a' \\n {b,c} (d] <e> ; " + LAST + "\t\u0001";

  static final PgType<Integer> POSITIVE = PgTypes.INTEGER.domain(null, "Positive", "VALUE > 0");
  static final PgType<List<String>> WORDS = PgTypes.TEXT.list().domain(null, "words", "");
  static final PgType<BigDecimal> PRICE = PgTypes.MONEY.domain(null, "price", "");
  static final PgType<UserId> USER_ID = PgTypes.UUID.map(UserId::new, UserId::value);

  private Samples() {}

  record UserId(UUID value) {}

  static Stream<Sample<?>> all() {
    return Stream.of(numbers(), texts(), times(), networks(), shapes(), documents(), ranges())
        .flatMap(samples -> samples);
  }

  private static Stream<Sample<?>> numbers() {
    return Stream.of(
        same(PgTypes.BOOLEAN, true, "true"),
        same(PgTypes.BYTE, Byte.MIN_VALUE, "-128"),
        same(PgTypes.SMALLINT, Short.MAX_VALUE, "32767"),
        same(PgTypes.INTEGER, Integer.MIN_VALUE, "-2147483648"),
        same(PgTypes.BIGINT, Long.MAX_VALUE, "9223372036854775807"),
        same(PgTypes.REAL, Float.NaN, "NaN"),
        same(PgTypes.REAL, Float.MIN_VALUE, "1e-45"),
        same(PgTypes.DOUBLE, Double.NEGATIVE_INFINITY, "-Infinity"),
        same(PgTypes.DOUBLE, Double.MAX_VALUE, "1.7976931348623157e+308"),
        same(PgTypes.NUMERIC, new BigDecimal("-0.0000000000000000001"), "-0.0000000000000000001"),
        same(PgTypes.NUMERIC.of(10, 2), new BigDecimal("12345678.90"), "12345678.90"),
        same(PgTypes.MONEY, new BigDecimal("1234.56"), "$1,234.56"),
        same(PgTypes.MONEY, new BigDecimal("-92233720368547758.08"), "-$92,233,720,368,547,758.08"),
        same(PRICE, new BigDecimal("0.01"), "$0.01"),
        same(PgTypes.OID, 0xFFFF_FFFFL, "4294967295"),
        same(PgTypes.PG_LSN, Lsn.parse("16/B374D848"), "16/B374D848"),
        same(PgTypes.PG_LSN, new Lsn(-1), "FFFFFFFF/FFFFFFFF"),
        same(POSITIVE, 7, "7"));
  }

  private static Stream<Sample<?>> texts() {
    return Stream.of(
        same(PgTypes.TEXT, "", ""),
        same(PgTypes.TEXT, "NULL", "NULL"),
        same(PgTypes.TEXT, ODD, ODD),
        same(PgTypes.VARCHAR.of(40), "ä'\\\"" + LAST, "ä'\\\"" + LAST),
        same(PgTypes.VARCHAR, "null", "null"),
        same(PgTypes.CHAR.of(3), "ab ", "ab"),
        same(PgTypes.CHAR, "ab", "ab"),
        same(PgTypes.CITEXT, "ÄbC", "ÄbC"),
        same(PgTypes.CHARACTER, '"', "\""),
        same(PgTypes.INTERNAL_CHAR, '"', "\""),
        same(PgTypes.INTERNAL_CHAR, '\0', ""),
        same(PgTypes.BYTEA, new byte[] {0, -1, 92, 34}, "\\x00ff5c22"),
        same(PgTypes.BYTEA, new byte[0], "\\x"),
        same(PgTypes.UUID, new UUID(-1, 1), "ffffffff-ffff-ffff-0000-000000000001"),
        same(USER_ID, new UserId(new UUID(0, 0)), "00000000-0000-0000-0000-000000000000"),
        same(Address.MOOD, Feeling.SAD, Feeling.LABELS[0]),
        same(Address.MOOD, Feeling.HAPPY, Feeling.LABELS[1]),
        same(WORDS, List.of("a", "b c"), "{a,\"b c\"}"));
  }

  private static Stream<Sample<?>> times() {
    return Stream.of(
        same(PgTypes.DATE, LocalDate.of(5_874_897, 12, 31), "5874897-12-31"),
        same(PgTypes.DATE, LocalDate.of(-4712, 1, 1), "4713-01-01 BC"),
        same(PgTypes.DATE, LocalDate.MAX, "infinity"),
        same(PgTypes.TIME, LocalTime.of(23, 59, 59, 999_999_000), "23:59:59.999999"),
        same(PgTypes.TIME, LocalTime.MAX, "24:00:00"),
        same(PgTypes.TIMETZ, OffsetTime.parse("12:34:56.789+05:30"), "12:34:56.789+05:30"),
        same(PgTypes.TIMETZ, OffsetTime.parse("00:00:00-15:59:59"), "00:00:00-15:59:59"),
        same(PgTypes.TIMETZ, LocalTime.MAX.atOffset(ZoneOffset.ofHours(1)), "24:00:00+01"),
        same(PgTypes.TIMESTAMP, LocalDateTime.MIN, "-infinity"),
        same(
            PgTypes.TIMESTAMP,
            LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000),
            "294276-12-31 23:59:59.999999"),
        same(PgTypes.TIMESTAMP, LocalDateTime.of(0, 2, 28, 1, 0), "0001-02-28 01:00:00 BC"),
        same(
            PgTypes.TIMESTAMPTZ,
            OffsetDateTime.parse("2024-02-29T12:00:00.000001Z"),
            "2024-02-29 12:00:00.000001+00"),
        same(PgTypes.INSTANT, Instant.MAX, "infinity"),
        same(PgTypes.INSTANT, Instant.parse("0000-01-01T00:00:00Z"), "0001-01-01 00:00:00+00 BC"),
        same(PgTypes.TIMESTAMP.of(3), LocalDateTime.of(2024, 1, 1, 0, 0), "2024-01-01 00:00:00"),
        same(PgTypes.INTERVAL, new Interval(14, -3, 5), "1 year 2 mons -3 days +00:00:00.000005"),
        same(
            PgTypes.INTERVAL,
            new Interval(Integer.MAX_VALUE, Integer.MIN_VALUE, -1),
            "178956970 years 7 mons -2147483648 days -00:00:00.000001"),
        same(PgTypes.DURATION, Duration.ofDays(2).plusNanos(1_000), "48:00:00.000001"),
        same(PgTypes.PERIOD, Period.of(1, 2, -3), "1 year 2 mons -3 days"));
  }

  private static Stream<Sample<?>> networks() {
    Inet mapped = Inet.parse("::ffff:1.2.3.4/120");
    return Stream.of(
        same(PgTypes.INET, Inet.parse("192.168.0.1/24"), "192.168.0.1/24"),
        same(PgTypes.INET, Inet.parse("2001:db8::1"), "2001:db8::1/128"),
        same(PgTypes.INET, mapped, "::ffff:1.2.3.4/120"),
        same(PgTypes.INET_ADDRESS, Inet.parse("10.0.0.1").address(), "10.0.0.1/32"),
        same(PgTypes.CIDR, Cidr.parse("10.0.0.0/8"), "10.0.0.0/8"),
        same(PgTypes.CIDR, Cidr.parse("2001:db8::/32"), "2001:db8::/32"),
        same(PgTypes.MACADDR, MacAddress.parse("08-00-2B-01-02-03"), "08:00:2b:01:02:03"),
        same(
            PgTypes.MACADDR8,
            MacAddress.parse("08:00:2b:01:02:03").toEui64(),
            "08:00:2b:ff:fe:01:02:03"),
        same(PgTypes.BIT, BitString.parse("1"), "1"),
        same(PgTypes.BIT.of(9), BitString.parse("010101011"), "010101011"),
        same(PgTypes.VARBIT, BitString.parse(""), ""),
        same(PgTypes.VARBIT.of(70), BitString.parse("10".repeat(35)), "10".repeat(35)));
  }

  // PostgreSQL's equality of them is of lengths and areas, and arrays of them have none.
  private static Stream<Sample<?>> shapes() {
    Point origin = new Point(0, 0);
    Point far = new Point(Double.POSITIVE_INFINITY, -0.5);
    return Stream.of(
        incomparable(PgTypes.POINT, new Point(1e300, Double.NaN), "(1e+300,NaN)"),
        incomparable(PgTypes.POINT, far, "(Infinity,-0.5)"),
        incomparable(PgTypes.LINE, new Line(1, -1, 0.25), "{1,-1,0.25}"),
        incomparable(PgTypes.LSEG, new LineSegment(origin, new Point(1, 2)), "[(0,0),(1,2)]"),
        incomparable(PgTypes.BOX, new Box(origin, new Point(1, 2)), "(1,2),(0,0)"),
        incomparable(PgTypes.PATH, Path.open(origin, new Point(1, 2)), "[(0,0),(1,2)]"),
        incomparable(PgTypes.PATH, Path.closed(origin), "((0,0))"),
        incomparable(PgTypes.POLYGON, Polygon.of(origin, new Point(1e-9, 2)), "((0,0),(1e-09,2))"),
        incomparable(PgTypes.CIRCLE, new Circle(new Point(1, 2), 3), "<(1,2),3>"));
  }

  private static Stream<Sample<?>> documents() {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    map.put("", null);
    map.put("a", "NULL");
    map.put("b \"=>\\", ODD);
    Address address =
        new Address("", 1, Arrays.asList("a b", "\"\\", null, ""), Range.closed(1, 2), Feeling.SAD);
    return Stream.of(
        incomparable(
            PgTypes.JSON,
            "{\"b\" : [1,null], \"a\":\"\\\\\"}",
            "{\"b\" : [1,null], \"a\":\"\\\\\"}"),
        same(
            PgTypes.JSONB,
            "{\"a\": \"" + LAST + "\", \"b\": [1, null]}",
            "{\"a\": \"" + LAST + "\", \"b\": [1, null]}"),
        incomparable(PgTypes.JSONPATH, "$.\"a\"[*]", "$.\"a\"[*]"),
        incomparable(PgTypes.XML, "<a b=\"c\">ä</a>", "<a b=\"c\">ä</a>"),
        same(PgTypes.TSVECTOR, "'a':1 'b c':2A,3", "'a':1 'b c':2A,3"),
        same(PgTypes.TSQUERY, "'a' & !'b c':*", "'a' & !'b c':*"),
        same(PgTypes.LTREE, "Top.Science", "Top.Science"),
        same(PgTypes.LTREE, "", ""),
        incomparable(PgTypes.LQUERY, "Top.*{1,2}.a|b", "Top.*{1,2}.a|b"),
        same(PgTypes.HSTORE, map, hstoreText()),
        same(PgTypes.HSTORE, Map.of(), ""),
        same(
            Address.TYPE,
            address,
            "(\"\",1,\"{\"\"a b\"\",\"\"\\\\\"\"\\\\\\\\\"\",NULL,\"\"\"\"}\",\"[1,3)\",\"it's \"\"sad\"\", NULL\")"),
        same(Address.TYPE, new Address(null, null, null, null, null), "(,,,,)"),
        same(PgTypes.VECTOR.of(3), new float[] {1, -2.5f, 1e-10f}, "[1,-2.5,1e-10]"));
  }

  private static String hstoreText() {
    return "\"\"=>NULL, \"a\"=>\"NULL\", \"b \\\"=>\\\\\"=>\""
        + ODD.replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }

  private static Stream<Sample<?>> ranges() {
    LocalDate day = LocalDate.of(2024, 2, 28);
    OffsetDateTime moment = OffsetDateTime.parse("2024-02-29T12:00:00Z");
    Instant instant = moment.toInstant();
    return Stream.of(
        same(PgTypes.INT4RANGE, Range.closed(1, 4), "[1,5)"),
        same(PgTypes.INT4RANGE, Range.empty(), "empty"),
        same(PgTypes.INT8RANGE, Range.all(), "(,)"),
        same(PgTypes.INT8RANGE, Range.lessThan(Long.MAX_VALUE), "(,9223372036854775807)"),
        same(
            PgTypes.NUMRANGE,
            Range.openClosed(new BigDecimal("-1.5"), new BigDecimal("2.50")),
            "(-1.5,2.50]"),
        same(PgTypes.DATERANGE, Range.closed(day, day.plusDays(1)), "[2024-02-28,2024-03-01)"),
        same(PgTypes.DATERANGE, Range.closed(day, LocalDate.MAX), "[2024-02-28,infinity]"),
        same(
            PgTypes.TSRANGE,
            Range.open(day.atStartOfDay(), day.atTime(12, 0)),
            "(\"2024-02-28 00:00:00\",\"2024-02-28 12:00:00\")"),
        same(PgTypes.TSTZRANGE, Range.atLeast(moment), "[\"2024-02-29 12:00:00+00\",)"),
        same(PgTypes.INSTANTRANGE, Range.atMost(instant), "(,\"2024-02-29 12:00:00+00\"]"),
        same(
            PgTypes.INT4MULTIRANGE,
            Multirange.of(Range.closedOpen(5, 7), Range.closedOpen(1, 3)),
            "{[1,3),[5,7)}"),
        same(PgTypes.INT8MULTIRANGE, Multirange.of(), "{}"),
        same(PgTypes.NUMMULTIRANGE, Multirange.of(Range.all()), "{(,)}"),
        same(PgTypes.DATEMULTIRANGE, Multirange.of(Range.atLeast(day)), "{[2024-02-28,)}"),
        same(
            PgTypes.TSMULTIRANGE,
            Multirange.of(Range.atLeast(day.atStartOfDay())),
            "{[\"2024-02-28 00:00:00\",)}"),
        same(
            PgTypes.TSTZMULTIRANGE,
            Multirange.of(Range.lessThan(moment)),
            "{(,\"2024-02-29 12:00:00+00\")}"),
        same(
            PgTypes.INSTANTMULTIRANGE,
            Multirange.of(Range.lessThan(instant)),
            "{(,\"2024-02-29 12:00:00+00\")}"));
  }
}
