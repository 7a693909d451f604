package dev.piolet.it.type;

import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.raw;
import static dev.piolet.sql.Functions.sum;
import static dev.piolet.sql.Functions.typedValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.query.Statement;
import dev.piolet.sql.Expression;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.BitString;
import dev.piolet.value.Inet;
import dev.piolet.value.Interval;
import dev.piolet.value.MacAddress;
import dev.piolet.value.Multirange;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL makes by itself, what it cannot store, and what Java types cannot hold. */
@PostgresTest
class TypeEdgeTest {
  /** The driver switches to binary after five executions of a text. */
  private static final int TIMES = 7;

  private static final String LAST = Character.toString(0x10FFFF);

  private Connection connection;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource schema) throws SQLException {
    connection = schema.getConnection();
    conn = new DBConnection(connection);
    execute("SET TIME ZONE 'UTC'");
    execute("DROP TABLE IF EXISTS \"one \"\"and\"\" only\"");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void execute(String statement) throws SQLException {
    try (java.sql.Statement jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  private <T> OneTable<T> create(PgType<T> type) throws SQLException {
    execute(
        "CREATE TABLE \"one \"\"and\"\" only\" (id integer PRIMARY KEY, value "
            + type.name()
            + ")");
    return new OneTable<>(type);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("expressions")
  <T> void readsWhatPostgresMakes(PgType<T> type, String expression, T expected) {
    Expression<T> made = raw(type, expression.replace("{", "{{").replace("}", "}}"));
    for (int time = 0; time < TIMES; time++) {
      assertThat(Sample.plain(conn.exec(select(made).one()))).isEqualTo(Sample.plain(expected));
    }
  }

  static Stream<Arguments> expressions() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    return Stream.of(
        arguments(PgTypes.DATE, "'-infinity'::date", LocalDate.MIN),
        arguments(
            PgTypes.DATE.list(),
            "ARRAY['4713-11-24 BC'::date]",
            List.of(LocalDate.of(-4712, 11, 24))),
        arguments(
            PgTypes.TIMESTAMP.list(),
            "ARRAY['infinity'::timestamp, '2024-02-29']",
            List.of(LocalDateTime.MAX, day.atStartOfDay())),
        arguments(
            PgTypes.TIMESTAMPTZ.list(),
            "ARRAY['1890-01-01 00:00:00+00:19:32'::timestamptz]",
            List.of(OffsetDateTime.parse("1889-12-31T23:40:28Z"))),
        arguments(PgTypes.TIME.list(), "ARRAY['24:00'::time]", List.of(LocalTime.MAX)),
        arguments(
            PgTypes.TIMETZ,
            "'00:00:00.000001+00:19:32'::timetz",
            OffsetTime.parse("00:00:00.000001+00:19:32")),
        arguments(PgTypes.INTEGER.list(), "'[0:1]={1,NULL}'::integer[]", Arrays.asList(1, null)),
        arguments(
            PgTypes.DATE.list(), "'[5:6]={2024-02-29,NULL}'::date[]", Arrays.asList(day, null)),
        arguments(
            PgTypes.TEXT.list().list(),
            "'[0:0][2:3]={{a,\"NULL\"}}'::text[]",
            List.of(List.of("a", "NULL"))),
        arguments(PgTypes.INTEGER.list().list(), "'{}'::integer[]", List.of()),
        arguments(
            PgTypes.BYTEA.list().list(),
            "ARRAY[['\\x00'::bytea, '\\xff']]",
            List.of(List.of(new byte[] {0}, new byte[] {-1}))),
        arguments(
            PgTypes.INT_ARRAY.array(int[][]::new),
            "ARRAY[[1,2],[3,4]]",
            new int[][] {{1, 2}, {3, 4}}),
        arguments(PgTypes.BOOLEAN_ARRAY, "ARRAY[true, false]", new boolean[] {true, false}),
        arguments(PgTypes.SHORT_ARRAY, "ARRAY[1, 2]::smallint[]", new short[] {1, 2}),
        arguments(PgTypes.LONG_ARRAY, "ARRAY[1, 2]::bigint[]", new long[] {1, 2}),
        arguments(PgTypes.FLOAT_ARRAY, "ARRAY['NaN', 2]::real[]", new float[] {Float.NaN, 2}),
        arguments(
            PgTypes.DOUBLE_ARRAY,
            "ARRAY['-Infinity', 2]::float8[]",
            new double[] {Double.NEGATIVE_INFINITY, 2}),
        arguments(
            PgTypes.BYTE.list(), "ARRAY[1, -128]::smallint[]", List.of((byte) 1, (byte) -128)),
        arguments(PgTypes.OID.list(), "ARRAY[1, 4294967295]::oid[]", List.of(1L, 4294967295L)),
        arguments(
            PgTypes.NUMERIC.list(),
            "ARRAY[1.50, NULL]",
            Arrays.asList(new BigDecimal("1.50"), null)),
        arguments(PgTypes.INT4RANGE, "int4range(1, 5, '(]')", Range.closed(2, 5)),
        arguments(
            PgTypes.DATERANGE,
            "daterange('-infinity', 'infinity', '[]')",
            Range.closed(LocalDate.MIN, LocalDate.MAX)),
        arguments(
            PgTypes.DATERANGE,
            "daterange('0002-01-01 BC', NULL)",
            Range.atLeast(LocalDate.of(-1, 1, 1))),
        arguments(
            PgTypes.INT4MULTIRANGE,
            "int4multirange(int4range(4, 6), int4range(1, 4))",
            Multirange.of(Range.closedOpen(1, 6))),
        arguments(
            PgTypes.INTERVAL,
            "justify_interval('1 mon -1 hour')",
            new Interval(0, 29, 82_800_000_000L)),
        arguments(PgTypes.INET, "'::1.2.3.4'::inet", Inet.parse("::1.2.3.4")),
        arguments(PgTypes.INET, "'1:0:0:2::/64'::inet", Inet.parse("1:0:0:2::/64")));
  }

  @Test
  void intervalsAreReadInEveryStyle() throws SQLException {
    List<Interval> intervals =
        List.of(
            new Interval(0, 0, 0),
            new Interval(14, 3, 14_706_789_000L),
            new Interval(-14, -3, -14_706_789_000L),
            new Interval(-10, 3, -1),
            new Interval(0, -3, 1),
            new Interval(0, -3, -7_200_000_000L),
            new Interval(0, 0, -7_200_000_000L),
            new Interval(-1, 0, 0),
            new Interval(25, 0, 0),
            new Interval(0, 8, 3_600_000_000_000_000L));
    for (String style : List.of("postgres", "postgres_verbose", "sql_standard", "iso_8601")) {
      execute("SET intervalstyle = '" + style + "'");
      for (Interval interval : intervals) {
        assertThat(conn.exec(select(typedValue(PgTypes.INTERVAL, interval)).one()))
            .as(style)
            .isEqualTo(interval);
      }
      assertThat(conn.exec(select(typedValue(PgTypes.INTERVAL.list(), intervals)).one()))
          .isEqualTo(intervals);
    }
  }

  @Test
  void intervalsWithoutEnd() throws SQLException {
    if (connection.getMetaData().getDatabaseMajorVersion() < 17) {
      assertThat(Interval.parse("infinity")).isEqualTo(Interval.INFINITY);
      return;
    }
    for (Interval interval : List.of(Interval.INFINITY, Interval.MINUS_INFINITY)) {
      assertThat(conn.exec(select(typedValue(PgTypes.INTERVAL, interval)).one()))
          .isEqualTo(interval);
    }
  }

  @Test
  void moneyDoesNotDependOnTheServersSettings() throws SQLException {
    OneTable<BigDecimal> table = create(PgTypes.MONEY);
    BigDecimal price = new BigDecimal("1234.56");
    conn.insert(table, List.of(new One<>(1, price), new One<>(2, null)));

    var prices = select(table.value).where(table.id.eq(1));
    assertThat(prices.sql())
        .isEqualTo(
            "SELECT \"one \"\"and\"\" only\".\"value\"::numeric FROM \"one \"\"and\"\" only\""
                + " WHERE \"one \"\"and\"\" only\".\"id\" = ?");
    assertThat(conn.exec(prices)).isEqualTo(List.of(price));
    assertThat(conn.exec(prices.union(prices).orderBy(table.value))).isEqualTo(List.of(price));
    assertThat(conn.exec(select(table.id).where(table.value.in(prices)))).isEqualTo(List.of(1));
    var derived = prices.as("prices");
    assertThat(
            conn.exec(select(derived.get(table.value)).where(derived.get(table.value).eq(price))))
        .isEqualTo(List.of(price));
    assertThat(conn.exec(select(sum(raw(PgTypes.MONEY, "{0} + {0}", table.value))).one()))
        .isEqualTo(new BigDecimal("2469.12"));
    assertThat(
            conn.exec(
                select(raw(PgTypes.MONEY, "{0} + {0}", table.value)).where(table.id.eq(1)).one()))
        .isEqualTo(new BigDecimal("2469.12"));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(sql("SELECT '1'::money").into(table.value)))
        .withMessageContaining("The text of money depends on the server's settings");
  }

  @Test
  void rowsOfTheProgramHaveArraysAndComposites() throws SQLException {
    OneTable<List<Integer>> table = create(PgTypes.INTEGER.list());
    conn.insert(
        table, List.of(new One<>(1, List.of(1, 2)), new One<>(2, List.of()), new One<>(3, null)));
    var rows = values("rows", table.value, List.of(List.of(1, 2), List.of(3)));
    assertThat(conn.exec(select(rows))).isEqualTo(List.of(List.of(1, 2), List.of(3)));
    assertThat(conn.exec(select(table.id).join(rows).on(rows.get(table.value).eq(table.value))))
        .isEqualTo(List.of(1));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("refused")
  <T> void refusesWhatCannotBeStored(PgType<T> type, T value, String reason) throws SQLException {
    OneTable<T> table = create(type);
    for (Statement<?> statement :
        List.of(
            insertInto(table).set(table.id, 1).set(table.value, value),
            insertInto(table)
                .rows(List.of(1, 2))
                .set(table.id, id -> id)
                .set(table.value, id -> value))) {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(() -> conn.exec(statement))
          .withMessageContaining(reason);
    }
  }

  static Stream<Arguments> refused() {
    String nul = "it holds U+0000 at index 1";
    return Stream.of(
        arguments(PgTypes.TEXT.list(), List.of("a\0"), nul),
        arguments(PgTypes.TEXT.list().list(), List.of(List.of("a\0")), nul),
        arguments(PgTypes.TEXT.set(), java.util.Set.of("a\uD800"), "half of a character, U+D800"),
        arguments(PgTypes.TEXT.array(String[]::new), new String[] {"a\0"}, nul),
        arguments(PgTypes.JSONB, "a\0", nul),
        arguments(PgTypes.CHAR.of(3), "a\0", nul),
        arguments(PgTypes.XML, "a\0", nul),
        arguments(PgTypes.TEXT.map(text -> text, text -> text), "a\0", nul),
        arguments(PgTypes.DATERANGE, Range.atLeast(LocalDate.of(-5000, 1, 1)), "4713 BC"),
        arguments(PgTypes.VARCHAR.of(3), "abcd", "value too long for type character varying(3)"),
        arguments(PgTypes.VARCHAR.of(3).list(), List.of("abcd"), "value too long"),
        arguments(PgTypes.CHAR.of(3), "abcd", "value too long for type character(3)"),
        arguments(PgTypes.BIT.of(3), BitString.parse("1010"), "bit string length 4 does not match"),
        arguments(
            PgTypes.BIT.of(3).list(), List.of(BitString.parse("1010")), "length 4 does not match"),
        arguments(PgTypes.VARBIT.of(3), BitString.parse("1010"), "bit string too long"),
        arguments(PgTypes.NUMERIC.of(4, 2), new BigDecimal("100"), "numeric field overflow"),
        arguments(
            PgTypes.MACADDR,
            MacAddress.parse("0102030405060708"),
            "has 8 bytes, and the type takes 6"),
        arguments(
            PgTypes.MACADDR8,
            MacAddress.parse("010203040506"),
            "has 6 bytes, and the type takes 8"),
        arguments(PgTypes.OID, -1L, "An oid is from 0 to 4294967295"),
        arguments(PgTypes.TIMETZ, OffsetTime.parse("00:00+16:00"), "16 hours or more"),
        arguments(
            PgTypes.INTEGER.list().list(),
            List.of(List.of(1), List.of(1, 2)),
            "must be equally long"),
        arguments(
            PgTypes.INTEGER.list().list(),
            Arrays.asList(List.of(1), null),
            "A part of an array of several dimensions is null"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unreadable")
  void namesTheColumnThatCannotBeRead(PgType<?> type, String expression, String reason) {
    for (int time = 0; time < TIMES; time++) {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(
              () -> conn.exec(sql("SELECT " + expression + " AS found").into(raw(type, "0"))))
          .withMessageContaining("The column \"found\" cannot be read.")
          .withMessageContaining(reason);
    }
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments(PgTypes.NUMERIC, "'NaN'::numeric", "It holds NaN, and BigDecimal has finite"),
        arguments(PgTypes.NUMERIC, "'-Infinity'::numeric", "It holds -Infinity"),
        arguments(PgTypes.NUMERIC.list(), "ARRAY['NaN'::numeric]", "It holds NaN"),
        arguments(
            PgTypes.INT_ARRAY, "ARRAY[1, NULL]", "Element 2 of the array is NULL, which int[]"),
        arguments(PgTypes.INTEGER.list(), "ARRAY[[1]]", "has more or fewer than the 1 dimension"),
        arguments(PgTypes.DATE.list(), "ARRAY[['2024-01-01'::date]]", "than the 1 dimension of"),
        arguments(PgTypes.INTEGER.list().list(), "ARRAY[1]", "than the 2 dimensions of the type"),
        arguments(PgTypes.DURATION, "interval '1 day'", "a Duration cannot hold it"),
        arguments(PgTypes.PERIOD, "interval '1 hour'", "a Period cannot hold it"),
        arguments(PgTypes.INET_ADDRESS, "'10.0.0.1/8'::inet", "InetAddress cannot hold it"),
        arguments(Address.MOOD, "'ANGRY'::text", "The label \"…\" is no constant of"),
        arguments(PgTypes.CHARACTER, "'ab'::text", "A char is one UTF-16 unit"),
        arguments(PgTypes.INT4RANGE, "'x'::text", "\"…\" is no range"));
  }

  @Test
  void citextIsComparedWithoutCaseAndCharWithoutBlanks() throws SQLException {
    Extensions.require(connection, "citext");
    assertThat(conn.exec(select(raw(PgTypes.CITEXT, "'ABC'::citext").eq("abc")).one())).isTrue();
    assertThat(conn.exec(select(raw(PgTypes.CITEXT, "'ABC'::citext").in("x", "abc")).one()))
        .isTrue();
    assertThat(conn.exec(select(raw(PgTypes.CHAR, "'a'::char(3)").eq("a")).one())).isTrue();
    assertThat(conn.exec(select(raw(PgTypes.CHAR, "'a'::char(3)").in("x", "a  ")).one())).isTrue();
  }

  @Test
  void searchingADomainForWhatItRefusesFindsNothing() throws SQLException {
    execute("DROP DOMAIN IF EXISTS \"Positive\" CASCADE");
    execute("CREATE DOMAIN \"Positive\" AS integer CHECK (VALUE > 0)");
    OneTable<Integer> table = create(Samples.POSITIVE);
    conn.insert(table, new One<>(1, 1));

    assertThat(conn.exec(select(table).where(table.value.eq(-1).or(table.value.in(0, -1)))))
        .isEmpty();
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.insert(table, List.of(new One<>(2, -1), new One<>(3, 1))))
        .withMessageContaining("Positive");
  }

  @Test
  void aMegabyteInEveryContainer() throws SQLException {
    String text = ("ä'\"\\{},()" + LAST + "\n").repeat(1 << 16);
    byte[] bytes = new byte[1 << 20];
    Arrays.fill(bytes, (byte) 0x5C);
    Extensions.require(connection, "hstore");
    assertThat(conn.exec(select(typedValue(PgTypes.TEXT.list(), List.of(text))).one()))
        .isEqualTo(List.of(text));
    assertThat(
            conn.exec(select(typedValue(PgTypes.TEXT.list().list(), List.of(List.of(text)))).one()))
        .isEqualTo(List.of(List.of(text)));
    assertThat(conn.exec(select(typedValue(PgTypes.BYTEA.list(), List.of(bytes))).one()))
        .usingElementComparator(Arrays::compare)
        .isEqualTo(List.of(bytes));
    assertThat(conn.exec(select(typedValue(PgTypes.HSTORE, Map.of(text, text))).one()))
        .isEqualTo(Map.of(text, text));
  }

  @Test
  void durationsAndPeriodsAreRoundedAndNormal() {
    assertThat(conn.exec(select(typedValue(PgTypes.DURATION, Duration.ofNanos(-1_500))).one()))
        .isEqualTo(Duration.ofNanos(-2_000));
    assertThat(conn.exec(select(typedValue(PgTypes.PERIOD, java.time.Period.of(0, 14, 0))).one()))
        .isEqualTo(java.time.Period.of(1, 2, 0));
  }
}
