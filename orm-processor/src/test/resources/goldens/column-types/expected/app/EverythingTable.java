package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.IntervalColumn;
import dev.piolet.schema.JsonColumn;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.RangeColumn;
import dev.piolet.schema.SearchColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TemporalColumn;
import dev.piolet.schema.TextColumn;
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

  public final TextColumn<Everything> varchar = text("varchar", PgTypes.VARCHAR.of(40),
      Everything::varchar);

  public final TextColumn<Everything> varying = text("varying", PgTypes.VARCHAR.of(40),
      Everything::varying);

  public final TextColumn<Everything> country = text("country", PgTypes.CHAR.of(2),
      Everything::country);

  public final TextColumn<Everything> letter = text("letter", PgTypes.CHAR.of(1),
      Everything::letter);

  public final TextColumn<Everything> padded = text("padded", PgTypes.CHAR, Everything::padded);

  public final TextColumn<Everything> email = text("email", PgTypes.CITEXT, Everything::email);

  public final JsonColumn<Everything, String> document = json("document", PgTypes.JSONB,
      Everything::document);

  public final JsonColumn<Everything, String> plainJson = json("plain_json", PgTypes.JSON,
      Everything::plainJson, nullable());

  public final Column<Everything, String> jsonPath = column("json_path", PgTypes.JSONPATH,
      Everything::jsonPath);

  public final Column<Everything, String> page = column("page", PgTypes.XML, Everything::page);

  public final SearchColumn<Everything> words = search("words", PgTypes.TSVECTOR,
      Everything::words);

  public final Column<Everything, String> search = column("search", PgTypes.TSQUERY,
      Everything::search);

  public final Column<Everything, String> place = column("place", PgTypes.LTREE, Everything::place);

  public final Column<Everything, String> places = column("places", PgTypes.LQUERY,
      Everything::places);

  public final Column<Everything, String> custom = column("custom", PgTypes.custom("app", "Color"),
      Everything::custom);

  public final NumberColumn<Everything, BigDecimal> price = number("price",
      PgTypes.NUMERIC.of(10, 2), Everything::price);

  public final NumberColumn<Everything, BigDecimal> percent = number("percent",
      PgTypes.NUMERIC.of(4), Everything::percent);

  public final NumberColumn<Everything, BigDecimal> money = number("money", PgTypes.MONEY,
      Everything::money);

  public final NumberColumn<Everything, BigInteger> big = number("big",
      PgTypes.NUMERIC.map(BigDecimal::toBigIntegerExact, BigDecimal::new), Everything::big);

  public final NumberColumn<Everything, BigInteger> bigger = number("bigger",
      PgTypes.NUMERIC.map(BigDecimal::toBigIntegerExact, BigDecimal::new).of(30),
      Everything::bigger);

  public final Column<Everything, Long> oid = column("oid", PgTypes.OID, Everything::oid);

  public final NumberColumn<Everything, Long> number = number("number", PgTypes.BIGINT,
      Everything::number);

  public final TemporalColumn<Everything, OffsetTime> clock = temporal("clock", PgTypes.TIMETZ,
      Everything::clock);

  public final TemporalColumn<Everything, LocalTime> time = temporal("time", PgTypes.TIME.of(3),
      Everything::time);

  public final TemporalColumn<Everything, LocalDateTime> local = temporal("local",
      PgTypes.TIMESTAMP.of(0), Everything::local);

  public final TemporalColumn<Everything, OffsetDateTime> offset = temporal("offset",
      PgTypes.TIMESTAMPTZ.of(3), Everything::offset);

  public final TemporalColumn<Everything, Instant> instant = temporal("instant",
      PgTypes.INSTANT.of(6), Everything::instant);

  public final Column<Everything, Duration> duration = column("duration", PgTypes.DURATION,
      Everything::duration);

  public final Column<Everything, Period> period = column("period", PgTypes.PERIOD,
      Everything::period);

  public final IntervalColumn<Everything> interval = interval("interval", PgTypes.INTERVAL,
      Everything::interval);

  public final IntervalColumn<Everything> shortInterval = interval("short_interval",
      PgTypes.INTERVAL.of(2), Everything::shortInterval, nullable());

  public final Column<Everything, Inet> inet = column("inet", PgTypes.INET, Everything::inet);

  public final Column<Everything, InetAddress> address = column("address", PgTypes.INET_ADDRESS,
      Everything::address);

  public final Column<Everything, Inet4Address> address4 = column("address4",
      PgTypes.INET_ADDRESS.map(Inet4Address.class::cast, address -> address), Everything::address4);

  public final Column<Everything, Inet6Address> address6 = column("address6",
      PgTypes.INET_ADDRESS.map(Inet6Address.class::cast, address -> address), Everything::address6);

  public final Column<Everything, Cidr> network = column("network", PgTypes.CIDR,
      Everything::network);

  public final Column<Everything, MacAddress> mac = column("mac", PgTypes.MACADDR, Everything::mac);

  public final Column<Everything, MacAddress> longMac = column("long_mac", PgTypes.MACADDR8,
      Everything::longMac);

  public final Column<Everything, BitString> bits = column("bits", PgTypes.VARBIT,
      Everything::bits);

  public final Column<Everything, BitString> atMost = column("at_most", PgTypes.VARBIT.of(8),
      Everything::atMost);

  public final Column<Everything, BitString> exactly = column("exactly", PgTypes.BIT.of(8),
      Everything::exactly);

  public final Column<Everything, Point> point = column("point", PgTypes.POINT, Everything::point);

  public final Column<Everything, Line> line = column("line", PgTypes.LINE, Everything::line);

  public final Column<Everything, LineSegment> segment = column("segment", PgTypes.LSEG,
      Everything::segment);

  public final Column<Everything, Box> box = column("box", PgTypes.BOX, Everything::box);

  public final Column<Everything, Path> path = column("path", PgTypes.PATH, Everything::path);

  public final Column<Everything, Polygon> polygon = column("polygon", PgTypes.POLYGON,
      Everything::polygon);

  public final Column<Everything, Circle> circle = column("circle", PgTypes.CIRCLE,
      Everything::circle);

  public final Column<Everything, Lsn> lsn = column("lsn", PgTypes.PG_LSN, Everything::lsn);

  public final Column<Everything, Map<String, String>> labels = column("labels", PgTypes.HSTORE,
      Everything::labels);

  public final Column<Everything, float[]> embedding = column("embedding", PgTypes.VECTOR.of(3),
      Everything::embedding);

  public final RangeColumn<Everything, Integer> ints = range("ints", PgTypes.INT4RANGE,
      Everything::ints);

  public final RangeColumn<Everything, Long> longs = range("longs", PgTypes.INT8RANGE,
      Everything::longs);

  public final RangeColumn<Everything, BigDecimal> decimals = range("decimals", PgTypes.NUMRANGE,
      Everything::decimals);

  public final RangeColumn<Everything, LocalDate> days = range("days", PgTypes.DATERANGE,
      Everything::days);

  public final RangeColumn<Everything, LocalDateTime> locals = range("locals", PgTypes.TSRANGE,
      Everything::locals);

  public final RangeColumn<Everything, OffsetDateTime> offsets = range("offsets", PgTypes.TSTZRANGE,
      Everything::offsets);

  public final RangeColumn<Everything, Instant> instants = range("instants", PgTypes.INSTANTRANGE,
      Everything::instants, nullable());

  public final Column<Everything, Multirange<Integer>> manyInts = column("many_ints",
      PgTypes.INT4MULTIRANGE, Everything::manyInts);

  public final Column<Everything, Multirange<Instant>> manyInstants = column("many_instants",
      PgTypes.INSTANTMULTIRANGE, Everything::manyInstants);

  private EverythingTable(@Nullable String alias) {
    super(Everything.class, null, "everything", alias);
  }

  @Override
  public EverythingTable as(String alias) {
    return new EverythingTable(alias);
  }

  @Override
  public Everything read(ResultSet row, int first) throws SQLException {
    return new Everything(
        notNull(row.getString(first), varchar),
        notNull(row.getString(first + 1), varying),
        notNull(country.type().read(row, first + 2), country),
        notNull(letter.type().read(row, first + 3), letter),
        notNull(padded.type().read(row, first + 4), padded),
        notNull(row.getString(first + 5), email),
        notNull(document.type().read(row, first + 6), document),
        plainJson.type().read(row, first + 7),
        notNull(jsonPath.type().read(row, first + 8), jsonPath),
        notNull(page.type().read(row, first + 9), page),
        notNull(words.type().read(row, first + 10), words),
        notNull(search.type().read(row, first + 11), search),
        notNull(place.type().read(row, first + 12), place),
        notNull(places.type().read(row, first + 13), places),
        notNull(custom.type().read(row, first + 14), custom),
        notNull(row.getBigDecimal(first + 15), price),
        notNull(row.getBigDecimal(first + 16), percent),
        notNull(money.type().read(row, first + 17), money),
        notNull(big.type().read(row, first + 18), big),
        notNull(bigger.type().read(row, first + 19), bigger),
        notNull(oid.type().read(row, first + 20), oid),
        notNull(row.getLong(first + 21), row, number),
        notNull(clock.type().read(row, first + 22), clock),
        notNull(row.getObject(first + 23, LocalTime.class), time),
        notNull(row.getObject(first + 24, LocalDateTime.class), local),
        notNull(row.getObject(first + 25, OffsetDateTime.class), offset),
        notNull(instant.type().read(row, first + 26), instant),
        notNull(duration.type().read(row, first + 27), duration),
        notNull(period.type().read(row, first + 28), period),
        notNull(interval.type().read(row, first + 29), interval),
        shortInterval.type().read(row, first + 30),
        notNull(inet.type().read(row, first + 31), inet),
        notNull(address.type().read(row, first + 32), address),
        notNull(address4.type().read(row, first + 33), address4),
        notNull(address6.type().read(row, first + 34), address6),
        notNull(network.type().read(row, first + 35), network),
        notNull(mac.type().read(row, first + 36), mac),
        notNull(longMac.type().read(row, first + 37), longMac),
        notNull(bits.type().read(row, first + 38), bits),
        notNull(atMost.type().read(row, first + 39), atMost),
        notNull(exactly.type().read(row, first + 40), exactly),
        notNull(point.type().read(row, first + 41), point),
        notNull(line.type().read(row, first + 42), line),
        notNull(segment.type().read(row, first + 43), segment),
        notNull(box.type().read(row, first + 44), box),
        notNull(path.type().read(row, first + 45), path),
        notNull(polygon.type().read(row, first + 46), polygon),
        notNull(circle.type().read(row, first + 47), circle),
        notNull(lsn.type().read(row, first + 48), lsn),
        notNull(labels.type().read(row, first + 49), labels),
        notNull(embedding.type().read(row, first + 50), embedding),
        notNull(ints.type().read(row, first + 51), ints),
        notNull(longs.type().read(row, first + 52), longs),
        notNull(decimals.type().read(row, first + 53), decimals),
        notNull(days.type().read(row, first + 54), days),
        notNull(locals.type().read(row, first + 55), locals),
        notNull(offsets.type().read(row, first + 56), offsets),
        instants.type().read(row, first + 57),
        notNull(manyInts.type().read(row, first + 58), manyInts),
        notNull(manyInstants.type().read(row, first + 59), manyInstants));
  }
}
