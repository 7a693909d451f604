package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.IntervalColumn;
import dev.piolet.schema.JsonColumn;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.RangeColumn;
import dev.piolet.schema.SearchColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
import dev.piolet.value.BitString;
import dev.piolet.value.Box;
import dev.piolet.value.Cidr;
import dev.piolet.value.Circle;
import dev.piolet.value.Inet;
import dev.piolet.value.Line;
import dev.piolet.value.LineSegment;
import dev.piolet.value.Lsn;
import dev.piolet.value.MacAddress;
import dev.piolet.value.Multirange;
import dev.piolet.value.Path;
import dev.piolet.value.Point;
import dev.piolet.value.Polygon;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "everything"}, whose rows are {@link Everything} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class EverythingTable extends Table<Everything> {
  /**
   * The table under its own name.
   */
  static final EverythingTable EVERYTHING = new EverythingTable(null);

  public final TextColumn<Everything> varchar = text("varchar", PgTypes.VARCHAR.of(40));

  public final TextColumn<Everything> varying = text("varying", PgTypes.VARCHAR.of(40));

  public final TextColumn<Everything> country = text("country", PgTypes.CHAR.of(2));

  public final TextColumn<Everything> letter = text("letter", PgTypes.CHAR.of(1));

  public final TextColumn<Everything> padded = text("padded", PgTypes.CHAR);

  public final TextColumn<Everything> email = text("email", PgTypes.CITEXT);

  public final JsonColumn<Everything, String> document = json("document", PgTypes.JSONB);

  public final JsonColumn<Everything, String> plainJson = json("plain_json", PgTypes.JSON,
      ColumnOption.nullable());

  public final Column<Everything, String> jsonPath = column("json_path", PgTypes.JSONPATH);

  public final Column<Everything, String> page = column("page", PgTypes.XML);

  public final SearchColumn<Everything> words = search("words", PgTypes.TSVECTOR);

  public final Column<Everything, String> search = column("search", PgTypes.TSQUERY);

  public final Column<Everything, String> place = column("place", PgTypes.LTREE);

  public final Column<Everything, String> places = column("places", PgTypes.LQUERY);

  public final Column<Everything, String> custom = column("custom", PgTypes.custom("app", "Color"));

  public final NumberColumn<Everything, BigDecimal> price = number("price",
      PgTypes.NUMERIC.of(10, 2));

  public final NumberColumn<Everything, BigDecimal> percent = number("percent",
      PgTypes.NUMERIC.of(4));

  public final NumberColumn<Everything, BigDecimal> money = number("money", PgTypes.MONEY);

  public final NumberColumn<Everything, BigInteger> big = number("big",
      PgTypes.NUMERIC.map(BigDecimal::toBigIntegerExact, BigDecimal::new));

  public final NumberColumn<Everything, BigInteger> bigger = number("bigger",
      PgTypes.NUMERIC.map(BigDecimal::toBigIntegerExact, BigDecimal::new).of(30));

  public final Column<Everything, Long> oid = column("oid", PgTypes.OID);

  public final NumberColumn<Everything, Long> number = bigint("number");

  public final TemporalColumn<Everything, OffsetTime> clock = temporal("clock", PgTypes.TIMETZ);

  public final TemporalColumn<Everything, LocalTime> time = temporal("time", PgTypes.TIME.of(3));

  public final TemporalColumn<Everything, LocalDateTime> local = temporal("local",
      PgTypes.TIMESTAMP.of(0));

  public final TemporalColumn<Everything, OffsetDateTime> offset = temporal("offset",
      PgTypes.TIMESTAMPTZ.of(3));

  public final TemporalColumn<Everything, Instant> instant = temporal("instant",
      PgTypes.INSTANT.of(6));

  public final Column<Everything, Duration> duration = column("duration", PgTypes.DURATION);

  public final Column<Everything, Period> period = column("period", PgTypes.PERIOD);

  public final IntervalColumn<Everything> interval = interval("interval", PgTypes.INTERVAL);

  public final IntervalColumn<Everything> shortInterval = interval("short_interval",
      PgTypes.INTERVAL.of(2), ColumnOption.nullable());

  public final Column<Everything, Inet> inet = column("inet", PgTypes.INET);

  public final Column<Everything, InetAddress> address = column("address", PgTypes.INET_ADDRESS);

  public final Column<Everything, Inet4Address> address4 = column("address4",
      PgTypes.INET_ADDRESS.map(Inet4Address.class::cast, address -> address));

  public final Column<Everything, Inet6Address> address6 = column("address6",
      PgTypes.INET_ADDRESS.map(Inet6Address.class::cast, address -> address));

  public final Column<Everything, Cidr> network = column("network", PgTypes.CIDR);

  public final Column<Everything, MacAddress> mac = column("mac", PgTypes.MACADDR);

  public final Column<Everything, MacAddress> longMac = column("long_mac", PgTypes.MACADDR8);

  public final Column<Everything, BitString> bits = column("bits", PgTypes.VARBIT);

  public final Column<Everything, BitString> atMost = column("at_most", PgTypes.VARBIT.of(8));

  public final Column<Everything, BitString> exactly = column("exactly", PgTypes.BIT.of(8));

  public final Column<Everything, Point> point = column("point", PgTypes.POINT);

  public final Column<Everything, Line> line = column("line", PgTypes.LINE);

  public final Column<Everything, LineSegment> segment = column("segment", PgTypes.LSEG);

  public final Column<Everything, Box> box = column("box", PgTypes.BOX);

  public final Column<Everything, Path> path = column("path", PgTypes.PATH);

  public final Column<Everything, Polygon> polygon = column("polygon", PgTypes.POLYGON);

  public final Column<Everything, Circle> circle = column("circle", PgTypes.CIRCLE);

  public final Column<Everything, Lsn> lsn = column("lsn", PgTypes.PG_LSN);

  public final Column<Everything, Map<String, String>> labels = column("labels", PgTypes.HSTORE);

  public final Column<Everything, float[]> embedding = column("embedding", PgTypes.VECTOR.of(3));

  public final RangeColumn<Everything, Integer> ints = range("ints", PgTypes.INT4RANGE);

  public final RangeColumn<Everything, Long> longs = range("longs", PgTypes.INT8RANGE);

  public final RangeColumn<Everything, BigDecimal> decimals = range("decimals", PgTypes.NUMRANGE);

  public final RangeColumn<Everything, LocalDate> days = range("days", PgTypes.DATERANGE);

  public final RangeColumn<Everything, LocalDateTime> locals = range("locals", PgTypes.TSRANGE);

  public final RangeColumn<Everything, OffsetDateTime> offsets = range("offsets",
      PgTypes.TSTZRANGE);

  public final RangeColumn<Everything, Instant> instants = range("instants", PgTypes.INSTANTRANGE,
      ColumnOption.nullable());

  public final Column<Everything, Multirange<Integer>> manyInts = column("many_ints",
      PgTypes.INT4MULTIRANGE);

  public final Column<Everything, Multirange<Instant>> manyInstants = column("many_instants",
      PgTypes.INSTANTMULTIRANGE);

  private EverythingTable(@Nullable TableAlias alias) {
    super(Everything.class, null, "everything", alias);
  }

  @Override
  public EverythingTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public EverythingTable inSchema(String schema) {
    return (EverythingTable) movedTo(schema);
  }

  @Override
  protected EverythingTable withAlias(TableAlias alias) {
    return new EverythingTable(alias);
  }

  @Override
  protected TableMapping<Everything> newMapping() {
    return new EverythingMapping();
  }

  private final class EverythingMapping extends TableMapping<Everything> {
    @Override
    public Everything read(ResultSet row, int first) throws SQLException {
      return new Everything(
          getString(row, first, 0),
          getString(row, first + 1, 1),
          notNull(country.type().read(row, first + 2), 2),
          notNull(letter.type().read(row, first + 3), 3),
          notNull(padded.type().read(row, first + 4), 4),
          getString(row, first + 5, 5),
          notNull(document.type().read(row, first + 6), 6),
          plainJson.type().read(row, first + 7),
          notNull(jsonPath.type().read(row, first + 8), 8),
          notNull(page.type().read(row, first + 9), 9),
          notNull(words.type().read(row, first + 10), 10),
          notNull(search.type().read(row, first + 11), 11),
          notNull(place.type().read(row, first + 12), 12),
          notNull(places.type().read(row, first + 13), 13),
          notNull(custom.type().read(row, first + 14), 14),
          getBigDecimal(row, first + 15, 15),
          getBigDecimal(row, first + 16, 16),
          notNull(money.type().read(row, first + 17), 17),
          notNull(big.type().read(row, first + 18), 18),
          notNull(bigger.type().read(row, first + 19), 19),
          notNull(oid.type().read(row, first + 20), 20),
          getLong(row, first + 21, 21),
          notNull(clock.type().read(row, first + 22), 22),
          getLocalTime(row, first + 23, 23),
          getLocalDateTime(row, first + 24, 24),
          getOffsetDateTime(row, first + 25, 25),
          notNull(instant.type().read(row, first + 26), 26),
          notNull(duration.type().read(row, first + 27), 27),
          notNull(period.type().read(row, first + 28), 28),
          notNull(interval.type().read(row, first + 29), 29),
          shortInterval.type().read(row, first + 30),
          notNull(inet.type().read(row, first + 31), 31),
          notNull(address.type().read(row, first + 32), 32),
          notNull(address4.type().read(row, first + 33), 33),
          notNull(address6.type().read(row, first + 34), 34),
          notNull(network.type().read(row, first + 35), 35),
          notNull(mac.type().read(row, first + 36), 36),
          notNull(longMac.type().read(row, first + 37), 37),
          notNull(bits.type().read(row, first + 38), 38),
          notNull(atMost.type().read(row, first + 39), 39),
          notNull(exactly.type().read(row, first + 40), 40),
          notNull(point.type().read(row, first + 41), 41),
          notNull(line.type().read(row, first + 42), 42),
          notNull(segment.type().read(row, first + 43), 43),
          notNull(box.type().read(row, first + 44), 44),
          notNull(path.type().read(row, first + 45), 45),
          notNull(polygon.type().read(row, first + 46), 46),
          notNull(circle.type().read(row, first + 47), 47),
          notNull(lsn.type().read(row, first + 48), 48),
          notNull(labels.type().read(row, first + 49), 49),
          notNull(embedding.type().read(row, first + 50), 50),
          notNull(ints.type().read(row, first + 51), 51),
          notNull(longs.type().read(row, first + 52), 52),
          notNull(decimals.type().read(row, first + 53), 53),
          notNull(days.type().read(row, first + 54), 54),
          notNull(locals.type().read(row, first + 55), 55),
          notNull(offsets.type().read(row, first + 56), 56),
          instants.type().read(row, first + 57),
          notNull(manyInts.type().read(row, first + 58), 58),
          notNull(manyInstants.type().read(row, first + 59), 59));
    }

    @Override
    public @Nullable Object value(Everything everything, int column) {
      return switch (column) {
        case 0 -> everything.varchar();
        case 1 -> everything.varying();
        case 2 -> everything.country();
        case 3 -> everything.letter();
        case 4 -> everything.padded();
        case 5 -> everything.email();
        case 6 -> everything.document();
        case 7 -> everything.plainJson();
        case 8 -> everything.jsonPath();
        case 9 -> everything.page();
        case 10 -> everything.words();
        case 11 -> everything.search();
        case 12 -> everything.place();
        case 13 -> everything.places();
        case 14 -> everything.custom();
        case 15 -> everything.price();
        case 16 -> everything.percent();
        case 17 -> everything.money();
        case 18 -> everything.big();
        case 19 -> everything.bigger();
        case 20 -> everything.oid();
        case 21 -> everything.number();
        case 22 -> everything.clock();
        case 23 -> everything.time();
        case 24 -> everything.local();
        case 25 -> everything.offset();
        case 26 -> everything.instant();
        case 27 -> everything.duration();
        case 28 -> everything.period();
        case 29 -> everything.interval();
        case 30 -> everything.shortInterval();
        case 31 -> everything.inet();
        case 32 -> everything.address();
        case 33 -> everything.address4();
        case 34 -> everything.address6();
        case 35 -> everything.network();
        case 36 -> everything.mac();
        case 37 -> everything.longMac();
        case 38 -> everything.bits();
        case 39 -> everything.atMost();
        case 40 -> everything.exactly();
        case 41 -> everything.point();
        case 42 -> everything.line();
        case 43 -> everything.segment();
        case 44 -> everything.box();
        case 45 -> everything.path();
        case 46 -> everything.polygon();
        case 47 -> everything.circle();
        case 48 -> everything.lsn();
        case 49 -> everything.labels();
        case 50 -> everything.embedding();
        case 51 -> everything.ints();
        case 52 -> everything.longs();
        case 53 -> everything.decimals();
        case 54 -> everything.days();
        case 55 -> everything.locals();
        case 56 -> everything.offsets();
        case 57 -> everything.instants();
        case 58 -> everything.manyInts();
        case 59 -> everything.manyInstants();
        default -> throw noColumn(column);
      };
    }
  }
}
