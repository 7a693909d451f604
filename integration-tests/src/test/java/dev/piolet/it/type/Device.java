package dev.piolet.it.type;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;

/** Every kind of column that needs no extension and holds one value. */
@Table
record Device(
    @Field(primaryKey = true) int id,
    @Field(length = 5) String code,
    @Field(type = "char(2)") String country,
    @Field(type = "jsonb") String settings,
    @Field(type = "xml") String page,
    @Field(type = "tsvector") String words,
    @Field(type = "name") String ofPostgres,
    @Field(precision = 6, scale = 2) BigDecimal price,
    @Field(type = "money") BigDecimal fee,
    @Field(precision = 30) BigInteger big,
    @Field(type = "oid") long oid,
    OffsetTime opens,
    @Field(precision = 0, type = "time(0)") LocalTime closes,
    @Field(precision = 3) Instant seen,
    Duration uptime,
    Period warranty,
    Interval interval,
    Inet inet,
    InetAddress address,
    Inet4Address address4,
    Cidr network,
    MacAddress mac,
    @Field(length = 8) BitString flags,
    @Field(type = "bit(3)") BitString three,
    Point point,
    Circle circle,
    Range<Integer> ports,
    Range<LocalDate> booked,
    Range<Instant> online,
    Multirange<Long> blocks) {}
