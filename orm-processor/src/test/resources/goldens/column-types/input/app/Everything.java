package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
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
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table
record Everything(
    @Field(length = 40) String varchar,
    @Field(type = "character varying(40)") String varying,
    @Field(type = "CHAR(2)") String country,
    @Field(type = "char") String letter,
    @Field(type = "bpchar") String padded,
    @Field(type = "citext") String email,
    @Field(type = "jsonb") String document,
    @Field(type = "json") @Nullable String plainJson,
    @Field(type = "jsonpath") String jsonPath,
    @Field(type = "xml") String page,
    @Field(type = "tsvector") String words,
    @Field(type = "tsquery") String search,
    @Field(type = "ltree") String place,
    @Field(type = "lquery") String places,
    @Field(type = "app.\"Color\"") String custom,
    @Field(precision = 10, scale = 2) BigDecimal price,
    @Field(type = "decimal", precision = 4) BigDecimal percent,
    @Field(type = "money") BigDecimal money,
    BigInteger big,
    @Field(precision = 30) BigInteger bigger,
    @Field(type = "oid") long oid,
    @Field(type = "int8") Long number,
    OffsetTime clock,
    @Field(precision = 3) LocalTime time,
    @Field(type = "timestamp(0) without time zone") LocalDateTime local,
    @Field(type = "timestamp with time zone", precision = 3) OffsetDateTime offset,
    @Field(type = "timestamptz(6)") Instant instant,
    Duration duration,
    Period period,
    Interval interval,
    @Field(precision = 2) @Nullable Interval shortInterval,
    Inet inet,
    InetAddress address,
    Inet4Address address4,
    Inet6Address address6,
    Cidr network,
    MacAddress mac,
    @Field(type = "macaddr8") MacAddress longMac,
    BitString bits,
    @Field(length = 8) BitString atMost,
    @Field(type = "bit(8)") BitString exactly,
    Point point,
    Line line,
    LineSegment segment,
    Box box,
    Path path,
    Polygon polygon,
    Circle circle,
    Lsn lsn,
    @Field(type = "hstore") Map<String, @Nullable String> labels,
    @Field(type = "vector", length = 3) float[] embedding,
    Range<Integer> ints,
    Range<Long> longs,
    Range<BigDecimal> decimals,
    Range<LocalDate> days,
    Range<LocalDateTime> locals,
    Range<OffsetDateTime> offsets,
    @Nullable Range<Instant> instants,
    Multirange<Integer> manyInts,
    Multirange<Instant> manyInstants) {}
