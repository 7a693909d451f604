package dev.piolet.it.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.internal.copy.CopyColumn;
import dev.piolet.internal.copy.CopyRows;
import dev.piolet.internal.observe.Observers;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.BitString;
import dev.piolet.value.MacAddress;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a table in bulk is the very value that goes into it alone, as text. */
@PostgresTest
class BinaryFormTest {
  private static final long SEED = 20_001_231;
  private static final int COUNT = 500;

  private Connection connection;
  private DBConnection conn;

  static Stream<Sample<?>> samples() {
    return Samples.all();
  }

  @BeforeEach
  void open(DataSource schema) throws SQLException {
    connection = schema.getConnection();
    conn = new DBConnection(connection);
    execute("SET TIME ZONE 'Asia/Kolkata'");
    execute("DROP DOMAIN IF EXISTS \"Positive\", words, price CASCADE");
    execute("DROP TYPE IF EXISTS \"an address\", \"a \"\"mood\"\"\" CASCADE");
    execute("CREATE TYPE \"a \"\"mood\"\"\" AS ENUM ('it''s \"sad\", NULL', '{glücklich}')");
    execute(Address.DDL);
    execute("CREATE DOMAIN \"Positive\" AS integer CHECK (VALUE > 0)");
    execute("CREATE DOMAIN words AS text[]");
    execute("CREATE DOMAIN price AS money");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void execute(String statement) throws SQLException {
    try (Statement jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  private void create(PgType<?> type) throws SQLException {
    for (String extension : type.extensions()) {
      Extensions.require(connection, extension);
    }
    execute("DROP TABLE IF EXISTS \"one \"\"and\"\" only\"");
    execute("CREATE TABLE \"one \"\"and\"\" only\" (id integer, value " + type.name() + ")");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void samplesAreTheSame(Sample<T> sample) throws SQLException {
    check(sample.type(), Arrays.asList(sample.value(), null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void listsAreTheSame(Sample<T> sample) throws SQLException {
    T value = sample.value();
    check(sample.type().list(), Arrays.asList(Arrays.asList(value, null, value), List.of(), null));
    List<List<T>> rows = List.of(Arrays.asList(value, null), Arrays.asList(null, value));
    check(sample.type().list().list(), List.of(rows, List.of()));
  }

  @Test
  void numbersAreTheSame() throws SQLException {
    Random random = new Random(SEED);
    List<BigDecimal> numbers =
        new ArrayList<>(
            Stream.of("0", "0.00", "0E+3", "-1", "1E+3", "-12E+130000", "9999", "10000", "0.0001")
                .map(BigDecimal::new)
                .toList());
    numbers.add(new BigDecimal(BigInteger.ONE, 16_383));
    numbers.add(new BigDecimal("9".repeat(1_000)));
    numbers.add(new BigDecimal(Long.MIN_VALUE).movePointLeft(3));
    IntStream.range(0, COUNT)
        .mapToObj(
            i ->
                new BigDecimal(
                    new BigInteger(random.nextInt(300), random), random.nextInt(80) - 40))
        .map(number -> random.nextBoolean() ? number : number.negate())
        .forEach(numbers::add);
    check(PgTypes.NUMERIC, numbers);
  }

  @Test
  void fractionsOfPowersOfTenAreTheSame() throws SQLException {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int digits = 1; digits < 24; digits++) {
      for (int scale = 0; scale < 24; scale++) {
        numbers.add(new BigDecimal(new BigInteger("1234567890".repeat(3), 10), scale).negate());
        numbers.add(new BigDecimal(new BigInteger("9".repeat(digits)), scale));
        numbers.add(new BigDecimal(BigInteger.TEN.pow(digits - 1), scale));
      }
    }
    check(PgTypes.NUMERIC, numbers);
  }

  @Test
  void momentsAreTheSame() throws SQLException {
    Random random = new Random(SEED);
    LocalDateTime first = LocalDateTime.of(-4712, 1, 1, 0, 0);
    long last = LocalDateTime.of(294_276, 12, 31, 0, 0).toEpochSecond(ZoneOffset.UTC);
    List<LocalDateTime> moments = new ArrayList<>(List.of(first, LocalDateTime.MAX));
    for (String text : List.of("1969-12-31", "1999-12-31", "2000-01-01", "0000-02-29")) {
      LocalDateTime midnight = LocalDate.parse(text).atStartOfDay();
      for (int nanos : new int[] {0, 499, 500, 1_499, 999_999_499, 999_999_500, 123_456_789}) {
        moments.add(midnight.withNano(nanos));
        moments.add(midnight.plusDays(1).minusNanos(nanos));
      }
    }
    random
        .longs(COUNT, first.toEpochSecond(ZoneOffset.UTC), last)
        .mapToObj(
            second ->
                LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000_000), ZoneOffset.UTC))
        .forEach(moments::add);
    check(PgTypes.TIMESTAMP, moments);
    check(PgTypes.DATE, moments.stream().map(LocalDateTime::toLocalDate).toList());
    check(PgTypes.TIME, moments.stream().map(LocalDateTime::toLocalTime).toList());
    moments.remove(LocalDateTime.MAX);
    moments.remove(first);
    check(PgTypes.INSTANT, moments.stream().map(local -> local.toInstant(ZoneOffset.UTC)).toList());
    check(
        PgTypes.TIMESTAMPTZ,
        moments.stream()
            .map(local -> local.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(60_000))))
            .toList());
    check(
        PgTypes.TIMETZ,
        moments.stream()
            .map(local -> local.toLocalTime())
            .map(time -> time.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(50_000) - 25_000)))
            .toList());
  }

  @Test
  void extremeMomentsAreTheSame() throws SQLException {
    check(PgTypes.DATE, List.of(LocalDate.MIN, LocalDate.MAX));
    check(PgTypes.TIME, List.of(LocalTime.MAX, LocalTime.MIN));
    check(PgTypes.TIMESTAMP, List.of(LocalDateTime.MIN, LocalDateTime.MAX));
    check(PgTypes.TIMESTAMPTZ, List.of(OffsetDateTime.MIN, OffsetDateTime.MAX));
    check(PgTypes.INSTANT, List.of(Instant.MIN, Instant.MAX));
  }

  @Test
  void refusalsAreTheSame() throws SQLException {
    refused(PgTypes.TEXT, "a\0b");
    refused(PgTypes.JSON, "\"\uD800\"");
    refused(PgTypes.VARCHAR.of(3), "abcd");
    refused(PgTypes.CHARACTER, '\uDC00');
    refused(PgTypes.INTERNAL_CHAR, '\u0080');
    refused(PgTypes.DATE, LocalDate.of(-4713, 12, 31));
    refused(PgTypes.DATE, LocalDate.of(5_874_898, 1, 1));
    refused(PgTypes.DATE, LocalDate.of(999_999_999, 1, 1));
    refused(PgTypes.TIMESTAMP, LocalDateTime.of(-4713, 12, 31, 0, 0));
    refused(PgTypes.TIMESTAMP, LocalDateTime.of(294_277, 1, 1, 0, 0));
    refused(PgTypes.TIMESTAMP, LocalDateTime.of(999_999_999, 1, 1, 0, 0));
    refused(PgTypes.INSTANT, Instant.parse("+294277-01-01T00:00:00Z"));
    refused(PgTypes.TIMETZ, OffsetTime.parse("00:00:00+16:00"));
    refused(PgTypes.NUMERIC, new BigDecimal(BigInteger.ONE, -131_072));
    refused(PgTypes.NUMERIC, new BigDecimal(BigInteger.ONE, 16_384));
    refused(PgTypes.NUMERIC.of(3, 1), new BigDecimal("100"));
    refused(PgTypes.OID, -1L);
    refused(PgTypes.BIT.of(3), BitString.parse("1"));
    refused(PgTypes.MACADDR, MacAddress.parse("01:02:03:04:05:06:07:08"));
  }

  /** A value that is refused alone is refused in bulk, and nothing is written. */
  private <T> void refused(PgType<T> type, T value) throws SQLException {
    create(type);
    OneTable<T> table = new OneTable<>(type);
    List<One<T>> rows = List.of(new One<>(1, null), new One<>(2, value));
    assertThatThrownBy(() -> conn.insert(table, rows.get(1))).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> conn.insert(table, rows)).isInstanceOf(QueryException.class);
    CopyRows<One<T>> copy =
        CopyRows.into(
            connection,
            Observers.none(),
            table,
            List.of(CopyColumn.of(table.id), CopyColumn.of(table.value)));
    assertThatThrownBy(() -> copy.send(copy.sql(), rows.iterator(), at -> at))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.rowIndex()).as(e.getMessage()).hasValue(1));
    assertThat(texts()).isEmpty();
  }

  private <T> void check(PgType<T> type, List<@Nullable T> values) throws SQLException {
    create(type);
    OneTable<T> table = new OneTable<>(type);
    for (int i = 0; i < values.size(); i++) {
      conn.insert(table, new One<>(i, values.get(i)));
    }
    List<@Nullable String> alone = texts();
    assertThat(alone).hasSameSizeAs(values);

    execute("TRUNCATE \"one \"\"and\"\" only\"");
    List<One<T>> rows = IntStream.range(0, values.size()).mapToObj(i -> row(i, values)).toList();
    conn.insert(table, rows);
    assertThat(texts()).isEqualTo(alone);

    execute("TRUNCATE \"one \"\"and\"\" only\"");
    List<CopyColumn<One<T>, ?>> columns =
        List.of(CopyColumn.of(table.id), CopyColumn.of(table.value));
    if (!CopyColumn.isCopyable(type)) {
      assertThatThrownBy(() -> CopyRows.into(connection, Observers.none(), table, columns))
          .hasMessageContaining("depends on the server's settings");
      return;
    }
    CopyRows<One<T>> copy = CopyRows.into(connection, Observers.none(), table, columns);
    assertThat(copy.sql().sql())
        .isEqualTo(
            "COPY \"one \"\"and\"\" only\" (\"id\", \"value\") FROM STDIN"
                + (type.isBinary() ? " (FORMAT binary)" : ""));
    assertThat(copy.send(copy.sql(), rows.iterator(), at -> at)).isEqualTo(rows.size());
    assertThat(texts()).isEqualTo(alone);
  }

  private static <T> One<T> row(int id, List<@Nullable T> values) {
    return new One<>(id, values.get(id));
  }

  private List<@Nullable String> texts() throws SQLException {
    List<@Nullable String> texts = new ArrayList<>();
    try (Statement jdbc = connection.createStatement();
        ResultSet rows =
            jdbc.executeQuery("SELECT value::text FROM \"one \"\"and\"\" only\" ORDER BY id")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
