package dev.piolet.it.type;

import static dev.piolet.it.type.ExtremesTable.EXTREMES;
import static dev.piolet.it.type.StrictTable.STRICT;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.avg;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.countDistinct;
import static dev.piolet.sql.Functions.max;
import static dev.piolet.sql.Functions.min;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.DBConnection;
import dev.piolet.error.NullColumnException;
import dev.piolet.error.QueryException;
import dev.piolet.it.models.Mood;
import dev.piolet.query.Statement;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Column;
import dev.piolet.schema.NumberColumn;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type there and back, at its extremes. */
@PostgresTest
class ExtremeValuesTest {
  /** The driver switches to binary after five executions of a text. */
  private static final int TIMES = 7;

  private static final ExtremesTable S = EXTREMES;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(EXTREMES, STRICT);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource({"numbers", "texts", "times"})
  <T> void goesThereAndBack(
      Column<Extremes, T> column, T value, String text, T back, DBConnection conn) {
    conn.exec(sql("SET TIME ZONE 'UTC'"));
    for (int time = 0; time < TIMES; time++) {
      check(conn, column, value, text, back);
    }
  }

  private static <T> void check(
      DBConnection conn, Column<Extremes, T> column, T value, String text, T back) {
    conn.exec(deleteFrom(S).all());

    assertSame(conn.exec(insertInto(S).set(column, value).returning(column).one()), back);
    assertThat(textOf(conn, column)).isEqualTo(text);
    assertSame(conn.exec(select(column).where(column.eq(value)).one()), back);
    assertSame(conn.exec(select(column).where(column.in(List.of(value, value))).one()), back);
    assertThat(conn.exec(select(column.eq(value), column.in(List.of(value))).one()))
        .isEqualTo(new Tuple2<>(true, true));
    assertThat(conn.exec(select(column).where(column.ne(value).or(column.notIn(List.of(value))))))
        .isEmpty();
    assertSame(column.valueIn(conn.exec(select(S).one())), back);
    assertSame(conn.exec(select(value(value)).where(value(value).eq(value)).one()), back);

    conn.exec(update(S).setNull(column).all());
    assertThat(conn.exec(update(S).set(column, value(value)).where(column.isNull()))).isEqualTo(1);
    assertThat(textOf(conn, column)).isEqualTo(text);

    Extremes stored = conn.exec(select(S).one());
    stored.id = null;
    conn.insert(List.of(stored, stored));
    assertThat(conn.exec(select(column).where(column.eq(back)))).hasSize(3);
  }

  private static void assertSame(Object value, Object expected) {
    assertThat(value).isEqualTo(expected);
  }

  private static String textOf(DBConnection conn, Column<Extremes, ?> column) {
    return conn.exec(
        sql("SELECT \"" + column.name() + "\"::text FROM \"extremes\"").into(value("text")).one());
  }

  static Stream<Arguments> numbers() {
    BigDecimal long1000 = new BigDecimal("-" + "1234567890".repeat(100));
    BigDecimal small1000 = new BigDecimal("0." + "0123456789".repeat(100));
    return Stream.of(
        same(S.truth, true, "true"),
        same(S.truth, false, "false"),
        same(S.octet, Byte.MIN_VALUE, "-128"),
        same(S.octet, Byte.MAX_VALUE, "127"),
        same(S.small, Short.MIN_VALUE, "-32768"),
        same(S.small, Short.MAX_VALUE, "32767"),
        same(S.whole, Integer.MIN_VALUE, "-2147483648"),
        same(S.whole, 0, "0"),
        same(S.big, Long.MIN_VALUE, "-9223372036854775808"),
        same(S.big, Long.MAX_VALUE, "9223372036854775807"),
        same(S.single, Float.NaN, "NaN"),
        same(S.single, Float.POSITIVE_INFINITY, "Infinity"),
        same(S.single, Float.NEGATIVE_INFINITY, "-Infinity"),
        same(S.single, Float.MIN_VALUE, "1e-45"),
        same(S.single, Float.MAX_VALUE, "3.4028235e+38"),
        same(S.single, 0.1f, "0.1"),
        same(S.single, 1.0e10f, "1e+10"),
        same(S.twice, Double.NaN, "NaN"),
        same(S.twice, Double.POSITIVE_INFINITY, "Infinity"),
        same(S.twice, Double.NEGATIVE_INFINITY, "-Infinity"),
        same(S.twice, Double.MIN_VALUE, "5e-324"),
        same(S.twice, Double.MAX_VALUE, "1.7976931348623157e+308"),
        same(S.twice, -0.0, "-0"),
        same(S.twice, 0.1, "0.1"),
        same(S.exact, BigDecimal.ZERO, "0"),
        same(S.exact, new BigDecimal("-1.500"), "-1.500"),
        same(S.exact, new BigDecimal("0.000000001"), "0.000000001"),
        same(S.exact, long1000, long1000.toString()),
        same(S.exact, small1000, small1000.toPlainString()),
        arguments(S.exact, new BigDecimal("1E+3"), "1000", new BigDecimal("1000")));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        same(S.text, "", ""),
        same(S.text, " ", " "),
        same(S.text, "NULL", "NULL"),
        same(S.text, "null", "null"),
        same(S.text, "a,b", "a,b"),
        same(S.text, "{a}", "{a}"),
        same(S.text, "\"a\" 'b' $$c$$", "\"a\" 'b' $$c$$"),
        same(S.text, "\\ \\\\ \\n \\\"", "\\ \\\\ \\n \\\""),
        same(S.text, "line\nline\r\ttab\u0001", "line\nline\r\ttab\u0001"),
        same(S.text, "? ?? :a ${b} {d '2000-01-01'} --", "? ?? :a ${b} {d '2000-01-01'} --"),
        same(S.text, "äöü ß е́ 漢字 עברית", "äöü ß е́ 漢字 עברית"),
        same(S.text, "😀👩‍👩‍👧", "😀👩‍👩‍👧"),
        same(S.text, "\uFEFF\u200B\u00A0", "\uFEFF\u200B\u00A0"),
        same(S.text, Character.toString(0x10FFFF), Character.toString(0x10FFFF)),
        same(S.letter, 'a', "a"),
        same(S.letter, ' ', " "),
        same(S.letter, '\\', "\\"),
        same(S.letter, '"', "\""),
        same(S.letter, 'ß', "ß"),
        same(S.letter, '\uFFFD', "\uFFFD"),
        same(S.bytes, new byte[0], "\\x"),
        same(S.bytes, new byte[] {0, 1, -128, 127, 92, 39}, "\\x0001807f5c27"),
        same(S.bytes, "\\x41".getBytes(StandardCharsets.UTF_8), "\\x5c783431"),
        same(S.uuid, new UUID(0, 0), "00000000-0000-0000-0000-000000000000"),
        same(S.uuid, new UUID(-1, -1), "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        same(S.mood, Mood.SAD, "SAD"),
        same(S.mood, Mood.HAPPY, "HAPPY"));
  }

  static Stream<Arguments> times() {
    return Stream.of(
            Stream.of(
                same(S.day, LocalDate.of(2024, 2, 29), "2024-02-29"),
                same(S.day, LocalDate.of(1, 1, 1), "0001-01-01"),
                same(S.day, LocalDate.of(0, 2, 28), "0001-02-28 BC"),
                same(S.day, LocalDate.of(-1, 12, 31), "0002-12-31 BC"),
                same(S.day, LocalDate.of(-4712, 1, 1), "4713-01-01 BC"),
                same(S.day, LocalDate.of(1582, 10, 4), "1582-10-04"),
                same(S.day, LocalDate.of(1582, 10, 10), "1582-10-10"),
                same(S.day, LocalDate.of(9999, 12, 31), "9999-12-31"),
                same(S.day, LocalDate.of(10_000, 1, 1), "10000-01-01"),
                same(S.day, LocalDate.of(5_874_897, 12, 31), "5874897-12-31"),
                same(S.day, LocalDate.MAX, "infinity"),
                same(S.day, LocalDate.MIN, "-infinity")),
            Stream.of(
                same(S.time, LocalTime.MIDNIGHT, "00:00:00"),
                same(S.time, LocalTime.of(12, 34, 56), "12:34:56"),
                same(S.time, LocalTime.of(0, 0, 0, 1_000), "00:00:00.000001"),
                same(S.time, LocalTime.of(23, 59, 59, 999_999_000), "23:59:59.999999"),
                arguments(S.time, LocalTime.of(1, 0, 0, 499), "01:00:00", LocalTime.of(1, 0)),
                arguments(S.time, LocalTime.of(1, 0, 0, 500), "01:00:00.000001", micro(1)),
                same(S.time, LocalTime.MAX, "24:00:00")),
            Stream.of("2024-02-29T23:59:59.999999", "1582-10-10T00:00", "1890-01-01T12:00:01")
                .map(text -> same(S.local, LocalDateTime.parse(text), text(text))),
            Stream.of(
                same(S.local, at(0, 2, 28), "0001-02-28 00:00:00 BC"),
                same(S.local, at(-4712, 1, 1), "4713-01-01 00:00:00 BC"),
                same(S.local, at(10_000, 1, 1), "10000-01-01 00:00:00"),
                same(S.local, at(294_276, 12, 31), "294276-12-31 00:00:00"),
                arguments(
                    S.local,
                    LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_500),
                    "2000-01-01 00:00:00",
                    at(2000, 1, 1)),
                arguments(
                    S.local,
                    LocalDateTime.of(-1, 12, 31, 23, 59, 59, 999_999_999),
                    "0001-01-01 00:00:00 BC",
                    at(0, 1, 1)),
                same(S.local, LocalDateTime.MAX, "infinity"),
                same(S.local, LocalDateTime.MIN, "-infinity")),
            Stream.of(
                moment("2024-02-29T00:30:00+01:00", "2024-02-28 23:30:00+00"),
                moment("2024-02-29T00:30:00.000001-18:00", "2024-02-29 18:30:00.000001+00"),
                moment("1890-01-01T00:00:00+00:19:32", "1889-12-31 23:40:28+00"),
                moment("1500-01-01T00:00:00+00:00", "1500-01-01 00:00:00+00"),
                moment("0000-02-28T00:00:00Z", "0001-02-28 00:00:00+00 BC"),
                moment("0001-01-01T00:00:00+01:00", "0001-12-31 23:00:00+00 BC"),
                moment("-4712-01-01T00:00:00Z", "4713-01-01 00:00:00+00 BC"),
                moment("+10000-01-01T00:00:00Z", "10000-01-01 00:00:00+00"),
                moment("+294276-12-31T23:59:59.999999Z", "294276-12-31 23:59:59.999999+00"),
                moment("1999-12-31T23:59:59.999999500Z", "2000-01-01 00:00:00+00"),
                moment("2000-01-01T00:00:00.000000499Z", "2000-01-01 00:00:00+00"),
                moment("1969-12-31T23:59:59.999999499Z", "1969-12-31 23:59:59.999999+00"),
                moment("1969-12-31T23:59:59.9999995Z", "1970-01-01 00:00:00+00")),
            Stream.of(
                same(S.offset, OffsetDateTime.MAX, "infinity"),
                same(S.offset, OffsetDateTime.MIN, "-infinity")),
            Stream.of(
                same(S.instant, Instant.MAX, "infinity"),
                same(S.instant, Instant.MIN, "-infinity"),
                same(S.instant, Instant.EPOCH, "1970-01-01 00:00:00+00"),
                instant("1969-12-31T23:59:59.999999500Z", "1970-01-01 00:00:00+00"),
                instant("2024-02-29T12:00:00.123456789Z", "2024-02-29 12:00:00.123457+00"),
                instant("1890-01-01T00:00:00.5Z", "1890-01-01 00:00:00.5+00"),
                instant("-4712-01-01T00:00:00Z", "4713-01-01 00:00:00+00 BC"),
                instant("+294276-12-31T23:59:59.999999Z", "294276-12-31 23:59:59.999999+00")))
        .flatMap(rows -> rows);
  }

  private static <T> Arguments same(Column<Extremes, T> column, T value, String text) {
    return arguments(column, value, text, value);
  }

  private static LocalTime micro(int micros) {
    return LocalTime.of(1, 0, 0, micros * 1_000);
  }

  private static LocalDateTime at(int year, int month, int day) {
    return LocalDateTime.of(year, month, day, 0, 0);
  }

  private static String text(String iso) {
    String text = iso.replace('T', ' ');
    return text.length() == "2000-01-01 00:00".length() ? text + ":00" : text;
  }

  /** A moment comes back as the same instant in UTC, to the microsecond that PostgreSQL tells. */
  private static Arguments moment(String iso, String text) {
    OffsetDateTime value = OffsetDateTime.parse(iso);
    return arguments(S.offset, value, text, rounded(value.toInstant()).atOffset(ZoneOffset.UTC));
  }

  private static Arguments instant(String iso, String text) {
    Instant value = Instant.parse(iso);
    return arguments(S.instant, value, text, rounded(value));
  }

  private static Instant rounded(Instant value) {
    return Instant.ofEpochSecond(
        value.getEpochSecond(), (value.getNano() + 500L) / 1_000L * 1_000L);
  }

  @Test
  void timesDoNotDependOnZones(DataSource dataSource) throws SQLException {
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String jvm : List.of("UTC", "America/St_Johns", "Europe/Amsterdam", "Pacific/Apia")) {
        TimeZone.setDefault(TimeZone.getTimeZone(jvm));
        for (String session : List.of("", "Asia/Kathmandu", "Pacific/Kiritimati", "-11:30")) {
          checkTimes(dataSource, session);
        }
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static void checkTimes(DataSource dataSource, String session) throws SQLException {
    try (DBConnection conn = new DBConnection(dataSource.getConnection())) {
      if (!session.isEmpty()) {
        conn.exec(sql("SELECT set_config('TimeZone', ?, false)", session).into(value("")));
      }
      times().forEach(row -> checkInZone(conn, row.get()));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void checkInZone(DBConnection conn, Object[] row) {
    Column<Extremes, T> column = (Column<Extremes, T>) row[0];
    T value = (T) row[1];
    conn.exec(deleteFrom(S).all());
    conn.exec(insertInto(S).set(column, value));

    assertThat(conn.exec(select(column).where(column.in(List.of(value))).one()))
        .as("%s in %s of %s", column, TimeZone.getDefault().getID(), row[2])
        .isEqualTo(row[3]);
    assertThat(
            conn.exec(
                sql(
                        "SELECT \""
                            + column.name()
                            + "\" = ?::"
                            + column.type()
                            + " FROM \"extremes\"",
                        row[2])
                    .into(S.truth)
                    .one()))
        .isTrue();
  }

  @Test
  void valuesDoNotDependOnTheLocale(DBConnection conn) {
    Locale locale = Locale.getDefault();
    try {
      for (String tag :
          List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        conn.exec(sql("SET TIME ZONE 'UTC'"));
        Stream.of(numbers(), times())
            .flatMap(rows -> rows)
            .map(Arguments::get)
            .forEach(row -> checkAny(conn, row));
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void checkAny(DBConnection conn, Object[] row) {
    check(conn, (Column<Extremes, T>) row[0], (T) row[1], (String) row[2], (T) row[3]);
  }

  @Test
  void aMegabyteOfBytesAndText(DBConnection conn) {
    byte[] bytes = new byte[1 << 20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    String text = "ä😀'\"\\".repeat(1 << 17);
    conn.exec(deleteFrom(S).all());
    conn.exec(insertInto(S).set(S.bytes, bytes).set(S.text, text));

    for (int time = 0; time < TIMES; time++) {
      assertThat(conn.exec(select(S.bytes).where(S.bytes.eq(bytes)).one())).isEqualTo(bytes);
      assertThat(conn.exec(select(S.text).where(S.text.in(text).and(S.bytes.in(bytes))).one()))
          .isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("unstorable")
  <T> void refusesWhatCannotBeStored(
      Column<Extremes, T> column, T value, String reason, DBConnection conn) {
    for (Statement<?> statement :
        List.of(
            insertInto(S).set(column, value),
            select(S.id).where(column.eq(value)),
            select(S.id).where(column.in(List.of(value))))) {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(() -> conn.exec(statement))
          .withMessageContaining(reason)
          .withMessageContaining("SQLSTATE: 220")
          .withMessageContaining(statement.sql());
    }
  }

  static Stream<Arguments> unstorable() {
    String early = "is before the year 4713 BC";
    LocalDate day = LocalDate.of(-4713, 12, 31);
    LocalDateTime local = day.atStartOfDay();
    return Stream.of(
        arguments(S.text, "a\0b", "it holds U+0000 at index 1"),
        arguments(S.text, "😀\uD83D", "half of a character, U+D83D at index 2"),
        arguments(S.text, "a\uDE00b", "half of a character, U+DE00 at index 1"),
        arguments(S.letter, '\0', "parameter 1 is refused. PostgreSQL cannot store the text"),
        arguments(S.letter, '\uD83D', "half of a character, U+D83D at index 0"),
        arguments(S.day, day, early),
        arguments(S.local, local, early),
        arguments(S.offset, local.atOffset(ZoneOffset.UTC), early),
        arguments(S.instant, local.toInstant(ZoneOffset.UTC), early),
        arguments(S.day, LocalDate.of(6_000_000, 1, 1), "out of range"),
        arguments(S.local, at(300_000, 1, 1), "out of range"),
        arguments(S.instant, at(300_000, 1, 1).toInstant(ZoneOffset.UTC), "out of range"));
  }

  @Test
  void refusesTheStoredValueThatAPropertyCannotHold(DBConnection conn) {
    conn.exec(deleteFrom(S).all());
    conn.exec(sql("INSERT INTO extremes (octet, small, exact, letter) VALUES (128, 1, 'NaN', '')"));

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(select(S.octet)))
        .withMessageContaining("The column \"octet\" has the type int2")
        .withMessageContaining("a value that cannot be read as smallint")
        .withMessageNotContaining("128");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(select(S.exact)))
        .withMessageContaining("NaN");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(select(S.letter)))
        .withMessageContaining("A char is one UTF-16 unit");
    conn.exec(sql("ALTER TYPE mood ADD VALUE 'NEW'"));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT 'NEW'::mood").into(S.mood)))
        .withMessageContaining("The label \"…\" is no constant of dev.piolet.it.models.Mood");
  }

  @ParameterizedTest
  @MethodSource("strictColumns")
  void refusesNullInAPrimitive(Column<Strict, ?> column, DBConnection conn) {
    List<String> values = new ArrayList<>(List.of("true", "0", "0", "0", "0", "0", "0", "'c'"));
    values.set(STRICT.columns().indexOf(column), "NULL");
    for (int i = 0; i < values.size(); i++) {
      values.set(i, values.get(i) + " AS \"" + STRICT.columns().get(i).name() + '"');
    }

    assertThatExceptionOfType(NullColumnException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT " + String.join(", ", values)).into(STRICT)))
        .satisfies(
            e -> {
              assertThat(e.table()).isEqualTo("strict");
              assertThat(e.column()).isEqualTo(column.name());
            });
  }

  static Stream<Column<Strict, ?>> strictColumns() {
    return STRICT.columns().stream();
  }

  @Test
  void zerosAreNoNulls(DBConnection conn) {
    Strict zeros = new Strict(false, (byte) 0, (short) 0, 0, 0, 0, 0, ' ');
    conn.insert(zeros);

    assertThat(conn.exec(select(STRICT))).containsExactly(zeros);
    assertThat(
            conn.exec(
                select(
                        row(
                            Arrays::asList,
                            S.truth,
                            S.octet,
                            S.small,
                            S.whole,
                            S.big,
                            S.single,
                            S.twice,
                            S.exact))
                    .where(S.id.eq(conn.insert(new Extremes()).id))
                    .one()))
        .isEqualTo(Collections.nCopies(8, null));
  }

  @Test
  void aggregatesOfEveryType(DBConnection conn) {
    Extremes low = sample(1, "a", LocalDate.of(-1, 1, 1), Mood.SAD);
    Extremes high = sample(2, "b", LocalDate.of(10_000, 1, 1), Mood.HAPPY);
    conn.exec(deleteFrom(S).all());
    conn.insert(List.of(high, low, new Extremes()));

    List<NumberColumn<Extremes, ?>> numbers =
        List.of(S.octet, S.small, S.whole, S.big, S.single, S.twice, S.exact);
    for (NumberColumn<Extremes, ?> number : numbers) {
      assertThat(
              conn.exec(
                  select(sum(number), avg(number), count(number), countDistinct(number)).one()))
          .as(number.toString())
          .satisfies(
              row -> {
                assertThat(row.first()).isEqualByComparingTo("3");
                assertThat(row.second()).isEqualByComparingTo("1.5");
                assertThat(row.third()).isEqualTo(2);
                assertThat(row.fourth()).isEqualTo(2);
              });
    }
    for (Column<Extremes, ?> column : S.columns()) {
      if (!List.of(S.id, S.truth, S.bytes, S.uuid).contains(column)) {
        checkExtremes(conn, column, low, high);
      }
    }
  }

  private static <T> void checkExtremes(
      DBConnection conn, Column<Extremes, T> column, Extremes low, Extremes high) {
    assertThat(conn.exec(select(min(column), max(column)).one()))
        .isEqualTo(new Tuple2<>(column.valueIn(low), column.valueIn(high)));
  }

  private static Extremes sample(int number, String text, LocalDate day, Mood mood) {
    Extremes sample = new Extremes();
    sample.octet = (byte) number;
    sample.small = (short) number;
    sample.whole = number;
    sample.big = (long) number;
    sample.single = (float) number;
    sample.twice = (double) number;
    sample.exact = BigDecimal.valueOf(number);
    sample.text = text;
    sample.letter = text.charAt(0);
    sample.day = day;
    sample.time = LocalTime.of(number, 0);
    sample.local = day.atStartOfDay();
    sample.offset = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    sample.instant = sample.offset.toInstant();
    sample.mood = mood;
    return sample;
  }

  @Test
  void listsOf70000Values(DBConnection conn) {
    List<Integer> numbers = IntStream.range(0, 70_000).boxed().toList();
    List<String> texts = numbers.stream().map(number -> "text " + number).toList();
    List<UUID> uuids = numbers.stream().map(number -> new UUID(number, number)).toList();
    List<BigDecimal> decimals = numbers.stream().map(BigDecimal::valueOf).toList();
    conn.exec(deleteFrom(S).all());
    conn.exec(
        insertInto(S)
            .set(S.whole, 69_999)
            .set(S.text, "text 0")
            .set(S.uuid, new UUID(5, 5))
            .set(S.exact, new BigDecimal("7.0")));

    assertThat(
            conn.exec(
                select(
                        S.whole
                            .in(numbers)
                            .and(S.text.in(texts))
                            .and(S.uuid.in(uuids))
                            .and(S.exact.in(decimals)))
                    .one()))
        .isTrue();
    assertThat(conn.exec(select(S.id).where(S.whole.notIn(numbers)))).isEmpty();
  }
}
