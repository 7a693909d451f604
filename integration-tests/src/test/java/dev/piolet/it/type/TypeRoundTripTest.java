package dev.piolet.it.type;

import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.typedValue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgType;
import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type in every way that its values travel: alone, in bulk, in arrays, in JSON. */
@PostgresTest
class TypeRoundTripTest {
  /** The driver switches to binary after five executions of a text. */
  private static final int TIMES = 7;

  private Connection connection;
  private DBConnection conn;

  static Stream<Sample<?>> samples() {
    return Samples.all();
  }

  @BeforeEach
  void open(DataSource schema) throws SQLException {
    connection = schema.getConnection();
    conn = new DBConnection(connection);
    execute("SET TIME ZONE 'UTC'");
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
    execute(
        "CREATE TABLE \"one \"\"and\"\" only\" (id integer PRIMARY KEY, value "
            + type.name()
            + ")");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void byItself(Sample<T> sample) throws SQLException {
    create(sample.type());
    check(sample.type(), sample.value(), sample.isComparable());
    assertThat(text()).isEqualTo(sample.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void inLists(Sample<T> sample) throws SQLException {
    create(sample.type().list());
    List<T> values = Arrays.asList(sample.value(), null, sample.value());
    check(sample.type().list(), values, sample.isComparable());
    check(sample.type().list(), List.of(), sample.isComparable());
    check(sample.type().list(), Collections.singletonList((T) null), sample.isComparable());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void inSets(Sample<T> sample) throws SQLException {
    create(sample.type().set());
    Set<T> values = new LinkedHashSet<>(Arrays.asList(null, sample.value()));
    check(sample.type().set(), values, sample.isComparable());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  @SuppressWarnings("unchecked")
  <T> void inArrays(Sample<T> sample) throws SQLException {
    Class<?> component =
        sample.value() instanceof List<?>
            ? List.class
            : sample.value() instanceof java.util.Map<?, ?>
                ? java.util.Map.class
                : sample.value() instanceof java.net.InetAddress
                    ? java.net.InetAddress.class
                    : sample.value().getClass();
    PgType<T[]> type = sample.type().array(length -> (T[]) Array.newInstance(component, length));
    create(type);
    T[] values = (T[]) Array.newInstance(component, 3);
    values[0] = sample.value();
    values[2] = sample.value();
    check(type, values, sample.isComparable());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void inTwoDimensions(Sample<T> sample) throws SQLException {
    PgType<List<List<T>>> type = sample.type().list().list();
    create(type);
    check(
        type,
        List.of(
            Arrays.asList(sample.value(), null, sample.value()),
            Arrays.asList(null, null, sample.value())),
        sample.isComparable());
  }

  private <T> void check(PgType<T> type, T value, boolean isComparable) throws SQLException {
    OneTable<T> table = new OneTable<>(type);
    conn.exec(deleteFrom(table).all());
    checkWrites(table, value);
    for (int time = 0; time < TIMES; time++) {
      same(conn.exec(select(table).where(table.id.eq(1)).one()).value(), value);
      same(conn.exec(select(table.value).where(table.id.eq(2)).one()), null);
      same(conn.exec(select(typedValue(type, value)).one()), value);
      checkPipeline(table, type, value);
    }
    if (isComparable) {
      checkConditions(table, value);
    }
    checkJson(table);
    checkLists(table, value);
  }

  /** Lists that come in the statement of the row around them, and lists in lists. */
  private <T> void checkLists(OneTable<T> table, T value) {
    OneTable<T> alias = table.as("list");
    var inner = list(select(table.value).where(table.id.le(alias.id)).orderBy(table.id));
    var rows = list(select(alias, inner).where(alias.id.le(3)).orderBy(alias.id.desc()));
    var query = select(table.id, rows).where(table.id.lt(3)).orderBy(table.id);
    List<@Nullable T> one = List.of(value);
    List<@Nullable T> two = Arrays.asList(value, null);
    List<@Nullable T> three = Arrays.asList(value, null, value);
    List<?> all =
        List.of(
            List.of(List.of(3, plainOf(value)), plainOf(three)),
            List.of(Arrays.asList(2, null), plainOf(two)),
            List.of(List.of(1, plainOf(value)), plainOf(one)));
    List<Object> read = new ArrayList<>();
    conn.forEach(query, row -> read.add(lists(row)));
    conn.copyOut(query, row -> read.add(lists(row)));
    for (int time = 0; time < TIMES; time++) {
      conn.exec(query.inOneStatement()).forEach(row -> read.add(lists(row)));
    }
    assertThat(read).hasSize(2 * (2 + TIMES)).containsOnly(all);
    assertThat(conn.exec(query).stream().map(TypeRoundTripTest::lists)).containsOnly(all);
  }

  private static Object plainOf(@Nullable Object value) {
    return Objects.requireNonNull(Sample.plain(value));
  }

  private static <T> List<?> lists(
      Tuple2<Integer, ? extends List<? extends Tuple2<One<T>, ? extends List<T>>>> row) {
    return row.second().stream()
        .map(each -> List.of(plainOf(each.first()), plainOf(each.second())))
        .toList();
  }

  private <T> void checkPipeline(OneTable<T> table, PgType<T> type, T value) {
    var sent = select(typedValue(type, value)).one();
    var row = select(table).where(table.id.eq(1)).one();
    var results = conn.pipeline(sent, row, select(typedValue(type, null)).one(), sent);
    same(results.first(), value);
    same(results.second().value(), value);
    same(results.third(), null);
    same(results.fourth(), value);
  }

  private <T> void checkWrites(OneTable<T> table, T value) {
    conn.insert(table, new One<>(1, null));
    conn.update(table, new One<>(1, value));
    List<One<T>> rows = List.of(new One<>(2, value), new One<>(3, null), new One<>(4, value));
    conn.insert(table, rows);
    same(all(table), List.of(new One<>(1, value), rows.get(0), rows.get(1), rows.get(2)));

    List<One<T>> changed = List.of(new One<>(2, null), new One<>(3, value));
    conn.update(table, changed);
    conn.upsert(
        List.of(new One<>(4, null), new One<>(5, value)),
        onConflict(table.id).doUpdate(table.value));
    conn.exec(
        insertInto(table)
            .rows(List.of(6, 7))
            .set(table.id, id -> id)
            .set(table.value, id -> value));
    same(
        all(table),
        List.of(
            new One<>(1, value),
            new One<>(2, null),
            new One<>(3, value),
            new One<>(4, null),
            new One<>(5, value),
            new One<>(6, value),
            new One<>(7, value)));
    same(
        conn.refresh(table, List.of(new One<>(3, null), new One<>(1, null))),
        List.of(new One<>(3, value), new One<>(1, value)));
    same(
        conn.exec(
            insertInto(table).set(table.id, 8).set(table.value, value).returning(table.value)),
        Collections.singletonList(value));
  }

  private <T> List<One<T>> all(OneTable<T> table) {
    return conn.exec(select(table).orderBy(table.id.asc()));
  }

  private <T> void checkConditions(OneTable<T> table, T value) {
    List<Integer> having = List.of(1, 3, 5, 6, 7, 8);
    var ids = select(table.id).orderBy(table.id.asc());
    assertThat(conn.exec(ids.where(table.value.eq(value)))).isEqualTo(having);
    assertThat(conn.exec(ids.where(table.value.in(List.of(value, value))))).isEqualTo(having);
    assertThat(conn.exec(ids.where(table.value.ne(value).or(table.value.notIn(List.of(value))))))
        .isEmpty();
    assertThat(conn.exec(ids.where(table.value.isDistinctFrom(value)))).isEqualTo(List.of(2, 4));
  }

  /** What PostgreSQL makes of the value is JSON, whatever it looks like. */
  private <T> void checkJson(OneTable<T> table) {
    List<String> kinds =
        conn.exec(
            sql("SELECT jsonb_typeof(jsonb_agg(to_jsonb(value))) || count(value) FROM \""
                    + OneTable.NAME.replace("\"", "\"\"")
                    + '"')
                .into(value("text")));
    assertThat(kinds).isEqualTo(List.of("array6"));
    assertThat(table.columns()).hasSize(2);
  }

  private String text() throws SQLException {
    try (Statement jdbc = connection.createStatement();
        ResultSet row =
            jdbc.executeQuery("SELECT value::text FROM \"one \"\"and\"\" only\" WHERE id = 1")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static void same(@Nullable Object found, @Nullable Object expected) {
    assertThat(Sample.plain(found)).isEqualTo(Sample.plain(expected));
  }
}
