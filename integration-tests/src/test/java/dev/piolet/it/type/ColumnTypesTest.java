package dev.piolet.it.type;

import static dev.piolet.it.type.BasketTable.BASKET;
import static dev.piolet.it.type.DeviceTable.DEVICE;
import static dev.piolet.it.type.FirmTable.FIRM;
import static dev.piolet.it.type.MemberTable.MEMBER;
import static dev.piolet.it.type.PostTable.POST;
import static dev.piolet.it.type.ThemeTable.THEME;
import static dev.piolet.it.type.VoteTable.VOTE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.CheckViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.it.DirectAccess;
import dev.piolet.it.Recorder;
import dev.piolet.it.type.Member.Email;
import dev.piolet.it.type.Member.MemberId;
import dev.piolet.it.type.Member.Nickname;
import dev.piolet.it.type.Post.PostId;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.test.PostgresTest;
import dev.piolet.value.BitString;
import dev.piolet.value.Cidr;
import dev.piolet.value.Circle;
import dev.piolet.value.Inet;
import dev.piolet.value.Interval;
import dev.piolet.value.MacAddress;
import dev.piolet.value.Multirange;
import dev.piolet.value.Point;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of every kind: created, written alone and in bulk, asked for, edited in place. */
@PostgresTest
class ColumnTypesTest {
  private static final Table<?>[] TABLES = {DEVICE, BASKET, MEMBER, POST, VOTE, THEME, FIRM};

  private static final UUID FIRST_UUID = new UUID(0, 1);
  private static final MemberId FIRST = new MemberId(FIRST_UUID);
  private static final MemberId SECOND = new MemberId(new UUID(0, 2));

  private DataSource dataSource;
  private Recorder recorder;
  private DBConnection conn;

  @BeforeEach
  void open(DataSource schema) throws SQLException {
    dataSource = schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.schema().drop(TABLES);
      owner.schema().create(TABLES);
    }
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection());
  }

  @AfterEach
  void close() {
    conn.close();
  }

  @Test
  void columnsHaveTheTypesThatWereAskedFor() throws SQLException {
    assertThat(typesOf("device"))
        .containsExactly(
            "id integer",
            "code character varying(5)",
            "country character(2)",
            "settings jsonb",
            "page xml",
            "words tsvector",
            "of_postgres name",
            "price numeric(6,2)",
            "fee money",
            "big numeric(30,0)",
            "oid oid",
            "opens time with time zone",
            "closes time(0) without time zone",
            "seen timestamp(3) with time zone",
            "uptime interval",
            "warranty interval",
            "interval interval",
            "inet inet",
            "address inet",
            "address4 inet",
            "network cidr",
            "mac macaddr",
            "flags bit varying(8)",
            "three bit(3)",
            "point point",
            "circle circle",
            "ports int4range",
            "booked daterange",
            "online tstzrange",
            "blocks int8multirange");
    assertThat(typesOf("basket"))
        .containsExactly(
            "id bigint",
            "tags text[]",
            "gaps integer[]",
            "maybe text[]",
            "codes character varying(3)[]",
            "matrix integer[]",
            "sizes size[]",
            "ids uuid[]",
            "texts text[]",
            "numbers integer[]",
            "grid double precision[]",
            "bytes bytea",
            "blobs bytea[]");
    assertThat(typesOf("member"))
        .containsExactly(
            "id uuid",
            "email \"Email \"\"Address\"\"\"",
            "other_email \"Email \"\"Address\"\"\"",
            "old_emails \"Email \"\"Address\"\"\"[]",
            "nickname character varying(10)");
    assertThat(typesOf("theme"))
        .containsExactly(
            "id integer",
            "background integer",
            "border integer",
            "palette integer[]",
            "text character varying(7)",
            "home text");
    assertThat(typesOf("firm"))
        .containsExactly(
            "id integer", "seat \"a \"\"place\"\"\"", "branches \"a \"\"place\"\"\"[]");
  }

  @Test
  void valuesComeBackAsTheyWere() throws UnknownHostException {
    Device device = device(1);
    List<Device> many = IntStream.rangeClosed(2, 5).mapToObj(ColumnTypesTest::device).toList();

    conn.insert(device);
    conn.insert(many);

    assertThat(conn.get(DEVICE, 1)).contains(device);
    assertThat(conn.exec(select(DEVICE).where(DEVICE.id.gt(1)).orderBy(DEVICE.id))).isEqualTo(many);
  }

  @Test
  void columnsAreAskedAsTheirTypesAre() {
    conn.insert(device(1));

    assertThat(ids(DEVICE.ports.contains(80))).containsExactly(1);
    assertThat(ids(DEVICE.ports.contains(90))).isEmpty();
    assertThat(ids(DEVICE.booked.overlaps(Range.atLeast(LocalDate.of(2025, 1, 31)))))
        .containsExactly(1);
    assertThat(ids(DEVICE.code.like("a%"))).containsExactly(1);
    assertThat(ids(DEVICE.big.gt(BigInteger.ONE))).containsExactly(1);
    assertThat(ids(DEVICE.opens.lt(OffsetTime.parse("23:00+00:00")))).containsExactly(1);
    assertThat(ids(DEVICE.three.eq(new BitString("101")))).containsExactly(1);
    assertThat(ids(DEVICE.mac.in(MacAddress.parse("08:00:2b:01:02:03")))).containsExactly(1);
  }

  @Test
  void whatIsTooLongIsRefusedAndNotCut() {
    Device device = device(1);
    conn.insert(device);

    assertThatThrownBy(() -> conn.exec(update(DEVICE.code, "123456")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("character varying(5)");
    assertThatThrownBy(() -> conn.exec(update(DEVICE.price, new BigDecimal("12345.6"))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("numeric field overflow");
    assertThat(conn.get(DEVICE, 1)).contains(device);
  }

  @Test
  void arraysComeBackAndTheirEditsAreChanges() {
    Basket basket = basket();
    conn.insert(basket);
    conn.insert(List.of(basket(), basket()));

    Basket read = conn.get(BASKET, 1L).orElseThrow();
    assertThat(read)
        .usingRecursiveComparison()
        .comparingOnlyFields(
            "tags", "gaps", "maybe", "codes", "matrix", "sizes", "ids", "texts", "numbers", "bytes",
            "blobs")
        .isEqualTo(basket);
    assertThat(Arrays.deepToString(read.grid)).isEqualTo("[[1.0, 2.0], [3.0, NaN]]");
    assertThat(conn.exec(select(BASKET).orderBy(BASKET.id)))
        .extracting(each -> Arrays.deepToString(each.grid) + each.gaps + each.matrix + each.sizes)
        .containsOnly("[[1.0, 2.0], [3.0, NaN]][1, null, 3][[1, 2], [3, 4]][LARGE, SMALL]")
        .hasSize(3);

    recorder.sent();
    assertThat(conn.update(read)).isZero();
    read.tags.add("new");
    read.numbers[0] = 99;
    read.grid[1][0] = 0.5;
    read.ids.clear();
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly(
            "UPDATE \"basket\" SET \"tags\" = ?, \"ids\" = ?, \"numbers\" = ?, \"grid\" = ?::double precision[]"
                + " WHERE \"id\" = ?");
    Basket again = conn.get(BASKET, 1L).orElseThrow();
    assertThat(again.tags).containsExactly("a", "", "{\"ü", "new");
    assertThat(again.numbers).containsExactly(99, Integer.MAX_VALUE);
    assertThat(Arrays.deepToString(again.grid)).isEqualTo("[[1.0, 2.0], [0.5, NaN]]");
    assertThat(again.ids).isEmpty();
  }

  @Test
  void arraysAreAskedForTheirElements() {
    conn.insert(basket());

    assertThat(baskets(BASKET.tags.contains(List.of("a")))).hasSize(1);
    assertThat(baskets(BASKET.tags.contains(List.of("b")))).isEmpty();
    assertThat(baskets(BASKET.sizes.overlaps(List.of(Basket.Size.SMALL)))).hasSize(1);
    assertThat(baskets(BASKET.ids.elements().contains(List.of(FIRST_UUID)))).hasSize(1);
    assertThat(baskets(BASKET.numbers.elements().contains(List.of(7)))).isEmpty();
    assertThat(conn.exec(select(BASKET.sizes.element(2)))).containsExactly(Basket.Size.SMALL);
    assertThat(conn.exec(select(BASKET.texts))).containsExactly(new String[][] {{"x", null}});
  }

  @Test
  void wrappersAreKeys() {
    conn.insert(member(FIRST, "a@x"));
    conn.insert(List.of(member(SECOND, "b@x")));
    Post post = conn.insert(new Post(null, FIRST, "Hello"));
    List<Post> more =
        conn.insert(List.of(new Post(null, SECOND, "b"), new Post(new PostId(70), SECOND, "c")));
    conn.insert(List.of(new Vote(new PostId(1), FIRST, 5), new Vote(new PostId(2), FIRST, 1)));

    assertThat(post.id).isEqualTo(new PostId(1));
    assertThat(more).extracting(each -> each.id).containsExactly(new PostId(2), new PostId(70));
    assertThat(conn.get(MEMBER, FIRST)).contains(member(FIRST, "a@x"));
    assertThat(conn.get(POST, new PostId(2)).orElseThrow().memberId).isEqualTo(SECOND);
    assertThat(conn.get(VOTE, new VoteTable.Key(new PostId(1), FIRST)))
        .contains(new Vote(new PostId(1), FIRST, 5));
    assertThat(conn.exec(select(POST.title).where(POST.memberId.eq(FIRST))))
        .containsExactly("Hello");
    assertThat(
            conn.exec(
                select(POST.title, MEMBER.email)
                    .from(POST)
                    .join(MEMBER)
                    .on(POST.memberId.eq(MEMBER.id))
                    .where(POST.id.in(new PostId(1), new PostId(70)))
                    .orderBy(POST.id)))
        .extracting(row -> row.first() + ' ' + row.second().value())
        .containsExactly("Hello a@x", "c b@x");

    post.title = "Goodbye";
    assertThat(conn.update(post)).isEqualTo(1);
    assertThat(conn.update(post)).isZero();
    assertThat(conn.delete(more.get(1))).isEqualTo(1);
    assertThat(conn.exec(select(POST.id).orderBy(POST.id)))
        .containsExactly(new PostId(1), new PostId(2));
  }

  @Test
  void domainsAreChecked() {
    conn.insert(member(FIRST, "a@x"));

    assertThat(conn.exec(select(MEMBER).where(MEMBER.email.eq(new Email("a@x"))))).hasSize(1);
    assertThat(conn.exec(select(MEMBER).where(MEMBER.oldEmails.contains(List.of(new Email("@"))))))
        .hasSize(1);
    assertThatThrownBy(() -> conn.insert(member(SECOND, "nobody")))
        .isInstanceOf(CheckViolationException.class);
    assertThatThrownBy(() -> conn.insert(List.of(member(SECOND, "b@x"), member(SECOND, "nobody"))))
        .isInstanceOf(CheckViolationException.class);
  }

  @Test
  void convertersConvertAndTheirValuesCanBeEdited() {
    Theme theme = theme(1);
    conn.insert(theme);
    conn.insert(List.of(theme(2), theme(3)));

    assertThat(rows("SELECT id, background, border, palette, text, home FROM theme ORDER BY id"))
        .containsExactly(
            "1|1|null|{2,255}|#00ff00|https://example.com/",
            "2|1|null|{2,255}|#00ff00|https://example.com/",
            "3|1|null|{2,255}|#00ff00|https://example.com/");
    assertThat(conn.exec(select(THEME.id).where(THEME.text.eq(new Theme.Color(0xff00)))))
        .hasSize(3);

    Theme read = conn.get(THEME, 2).orElseThrow();
    recorder.sent();
    assertThat(conn.update(read)).isZero();
    read.background.rgb = 7;
    read.palette.get(1).rgb = 8;
    read.home = null;
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly(
            "UPDATE \"theme\" SET \"background\" = ?, \"palette\" = ?, \"home\" = ? WHERE \"id\" = ?");
    assertThat(rows("SELECT background, palette, home FROM theme WHERE id = 2"))
        .containsExactly("7|{2,8}|null");
  }

  @Test
  void compositesAreValues() {
    Place place = place("It's, \"the\" (long) \\ street", 1);
    Firm firm = firm(1, place, place, place("", 2));
    conn.insert(firm);
    conn.insert(List.of(firm(2, null), firm(3, place("c", 3))));

    Firm read = conn.get(FIRM, 1).orElseThrow();
    assertThat(read.seat).isEqualTo(place);
    assertThat(read.branches).containsExactly(place, place("", 2));
    assertThat(conn.get(FIRM, 2).orElseThrow().seat).isNull();
    assertThat(conn.exec(select(FIRM.id).where(FIRM.seat.eq(place)))).containsExactly(1);
    assertThat(conn.exec(select(FIRM.id).where(FIRM.branches.contains(List.of(place)))))
        .containsExactly(1);
    assertThat(rows("SELECT (seat).\"the street\", ((seat).spot).kind FROM firm WHERE id = 3"))
        .containsExactly("c|WORK");

    read.seat = place("moved", 9);
    read.branches.remove(0);
    assertThat(conn.update(read)).isEqualTo(1);
    assertThat(rows("SELECT (seat).floor, cardinality(branches) FROM firm WHERE id = 1"))
        .containsExactly("9|1");
  }

  @Test
  void nullInACompositeIsAnErrorThatNamesTheColumn() throws SQLException {
    conn.insert(firm(1, place("a", 1)));
    execute("UPDATE firm SET seat.floor = NULL");

    assertThatThrownBy(() -> conn.get(FIRM, 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("\"seat\"")
        .hasMessageContaining("The attribute \"floor\" is NULL");
  }

  private List<Integer> ids(Condition condition) {
    return conn.exec(select(DEVICE.id).where(condition));
  }

  private List<Long> baskets(Condition condition) {
    return conn.exec(select(BASKET.id).where(condition));
  }

  private static <T> dev.piolet.query.Statement<Integer> update(Column<Device, T> column, T value) {
    return dev.piolet.query.Sql.update(DEVICE).set(column, value).where(DEVICE.id.eq(1));
  }

  private static Device device(int id) {
    return new Device(
        id,
        "a'b\\c",
        "NO",
        "{\"a\": [1, null]}",
        "<a>\u00fc</a>",
        "'cat':2 'fat':1",
        "a name",
        new BigDecimal("1234.50"),
        new BigDecimal("-0.99"),
        new BigInteger("123456789012345678901234567890"),
        4294967295L,
        OffsetTime.parse("10:15:30+02:00"),
        LocalTime.of(23, 59, 59),
        Instant.parse("2025-01-01T00:00:00.123Z"),
        Duration.ofHours(30),
        Period.of(1, 2, 3),
        new Interval(1, 2, 3),
        Inet.parse("10.0.0.1/8"),
        address("2001:db8::1"),
        (Inet4Address) address("127.0.0.1"),
        Cidr.parse("10.0.0.0/8"),
        MacAddress.parse("08:00:2b:01:02:03"),
        new BitString("1010"),
        new BitString("101"),
        new Point(1.5, -2),
        new Circle(new Point(0, 0), 3),
        Range.closedOpen(80, 90),
        Range.closedOpen(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)),
        Range.atLeast(Instant.parse("2025-01-01T00:00:00Z")),
        Multirange.of(Range.closedOpen(1L, 3L), Range.closedOpen(5L, 7L)));
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static Basket basket() {
    Basket basket = new Basket();
    basket.tags = new ArrayList<>(List.of("a", "", "{\"\u00fc"));
    basket.gaps = new ArrayList<>(Arrays.asList(1, null, 3));
    basket.maybe = null;
    basket.codes = new ArrayList<>(List.of("abc", "x"));
    basket.matrix = new ArrayList<>(List.of(List.of(1, 2), List.of(3, 4)));
    basket.sizes = new ArrayList<>(List.of(Basket.Size.LARGE, Basket.Size.SMALL));
    basket.ids = new LinkedHashSet<>(Collections.singleton(FIRST_UUID));
    basket.texts = new String[] {"x", null};
    basket.numbers = new int[] {-1, Integer.MAX_VALUE};
    basket.grid = new double[][] {{1, 2}, {3, Double.NaN}};
    basket.bytes = new byte[] {0, -1};
    basket.blobs = new byte[][] {{1}, {}};
    return basket;
  }

  private static Member member(MemberId id, String email) {
    return new Member(
        id,
        new Email(email),
        null,
        List.of(new Email("old@x"), new Email("@")),
        new Nickname("nick"));
  }

  private static Theme theme(int id) {
    Theme theme = new Theme();
    theme.id = id;
    theme.background = new Theme.Color(1);
    theme.palette = new ArrayList<>(List.of(new Theme.Color(2), new Theme.Color(255)));
    theme.text = new Theme.Color(0xff00);
    theme.home = URI.create("https://example.com/");
    return theme;
  }

  private static Place place(String street, int floor) {
    return new Place(
        street,
        null,
        floor,
        Arrays.asList("a,b", null, "\"", ""),
        new Place.Spot(new BigDecimal("1.500"), Place.Kind.WORK));
  }

  private static Firm firm(int id, @Nullable Place seat, Place... branches) {
    Firm firm = new Firm();
    firm.id = id;
    firm.seat = seat;
    firm.branches = new ArrayList<>(List.of(branches));
    return firm;
  }

  private List<String> typesOf(String table) {
    return rows(
        """
            SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute
            WHERE attrelid = '"%s"'::regclass AND attnum > 0 ORDER BY attnum"""
            .formatted(table));
  }

  /** The rows that a query gives on a connection of its own. */
  private List<String> rows(String sql) {
    return new DirectAccess(dataSource).rows(sql);
  }

  private void execute(String sql) {
    new DirectAccess(dataSource).execute(sql);
  }
}
