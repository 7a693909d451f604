package dev.piolet.processor.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import dev.piolet.processor.model.ColumnType.Reading;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.RuntimeTypes;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which Java types are stored as which types of PostgreSQL: one line for each pair. The first pair
 * of a Java type is the one that it is stored as when nothing is said.
 */
final class ScalarTypes {
  private static final TypeName STRING = TypeName.get(String.class);
  private static final TypeName HSTORE =
      ParameterizedTypeName.get(Map.class, String.class, String.class);

  private static final List<ColumnType> NUMBERS =
      List.of(
          primitive(Boolean.class, Kind.BOOLEAN, "BOOLEAN", "boolean", "getBoolean"),
          primitive(Byte.class, Kind.NUMBER, "BYTE", "smallint", "getByte"),
          primitive(Short.class, Kind.NUMBER, "SMALLINT", "smallint", "getShort"),
          primitive(Integer.class, Kind.NUMBER, "INTEGER", "integer", "getInt"),
          primitive(Long.class, Kind.NUMBER, "BIGINT", "bigint", "getLong"),
          byType(Long.class, Kind.OTHER, "OID", "oid"),
          primitive(Float.class, Kind.NUMBER, "REAL", "real", "getFloat"),
          primitive(Double.class, Kind.NUMBER, "DOUBLE", "double precision", "getDouble"),
          object(BigDecimal.class, Kind.NUMBER, "NUMERIC", "numeric", "getBigDecimal"),
          byType(BigDecimal.class, Kind.NUMBER, "MONEY", "money"),
          mapped(
              BigInteger.class,
              Kind.NUMBER,
              new PgTypeModel.Integral(PgTypeModel.constant("NUMERIC")),
              "numeric"));

  private static final List<ColumnType> TEXTS =
      List.of(
          object(String.class, Kind.TEXT, "TEXT", "text", "getString"),
          object(String.class, Kind.TEXT, "VARCHAR", "varchar", "getString"),
          byType(String.class, Kind.TEXT, "CHAR", "char"),
          byType(String.class, Kind.TEXT, "CHAR", "bpchar"),
          object(String.class, Kind.TEXT, "CITEXT", "citext", "getString"),
          byType(String.class, Kind.JSON, "JSONB", "jsonb"),
          byType(String.class, Kind.JSON, "JSON", "json"),
          byType(String.class, Kind.OTHER, "JSONPATH", "jsonpath"),
          byType(String.class, Kind.OTHER, "XML", "xml"),
          byType(String.class, Kind.SEARCH, "TSVECTOR", "tsvector"),
          byType(String.class, Kind.OTHER, "TSQUERY", "tsquery"),
          byType(String.class, Kind.OTHER, "LTREE", "ltree"),
          byType(String.class, Kind.OTHER, "LQUERY", "lquery"),
          byType(Character.class, Kind.OTHER, "CHARACTER", "varchar(1)"),
          byType(Character.class, Kind.OTHER, "INTERNAL_CHAR", "\"char\""),
          mutable(TypeName.get(byte[].class), "BYTEA", "bytea", Reading.OBJECT, "getBytes"),
          mutable(TypeName.get(float[].class), "VECTOR", "vector", Reading.BY_TYPE, ""),
          mutable(HSTORE, "HSTORE", "hstore", Reading.BY_TYPE, ""));

  private static final List<ColumnType> TIMES =
      List.of(
          objectOfClass(LocalDate.class, Kind.TEMPORAL, "DATE", "date"),
          objectOfClass(LocalTime.class, Kind.TEMPORAL, "TIME", "time"),
          byType(OffsetTime.class, Kind.TEMPORAL, "TIMETZ", "timetz"),
          objectOfClass(LocalDateTime.class, Kind.TEMPORAL, "TIMESTAMP", "timestamp"),
          objectOfClass(OffsetDateTime.class, Kind.TEMPORAL, "TIMESTAMPTZ", "timestamptz"),
          byType(Instant.class, Kind.TEMPORAL, "INSTANT", "timestamptz"),
          own("Interval", Kind.INTERVAL, "INTERVAL", "interval"),
          byType(Duration.class, Kind.OTHER, "DURATION", "interval"),
          byType(Period.class, Kind.OTHER, "PERIOD", "interval"));

  private static final List<ColumnType> OTHERS =
      List.of(
          objectOfClass(UUID.class, Kind.OTHER, "UUID", "uuid"),
          own("Inet", Kind.OTHER, "INET", "inet"),
          byType(InetAddress.class, Kind.OTHER, "INET_ADDRESS", "inet"),
          address(Inet4Address.class),
          address(Inet6Address.class),
          own("Cidr", Kind.OTHER, "CIDR", "cidr"),
          own("MacAddress", Kind.OTHER, "MACADDR", "macaddr"),
          own("MacAddress", Kind.OTHER, "MACADDR8", "macaddr8"),
          own("BitString", Kind.OTHER, "VARBIT", "varbit"),
          own("BitString", Kind.OTHER, "BIT", "bit"),
          own("Point", Kind.OTHER, "POINT", "point"),
          own("Line", Kind.OTHER, "LINE", "line"),
          own("LineSegment", Kind.OTHER, "LSEG", "lseg"),
          own("Box", Kind.OTHER, "BOX", "box"),
          own("Path", Kind.OTHER, "PATH", "path"),
          own("Polygon", Kind.OTHER, "POLYGON", "polygon"),
          own("Circle", Kind.OTHER, "CIRCLE", "circle"),
          own("Lsn", Kind.OTHER, "PG_LSN", "pg_lsn"));

  private static final List<ColumnType> RANGES =
      Stream.of(
              ranges(Integer.class, "INT4", "int4"),
              ranges(Long.class, "INT8", "int8"),
              ranges(BigDecimal.class, "NUM", "num"),
              ranges(LocalDate.class, "DATE", "date"),
              ranges(LocalDateTime.class, "TS", "ts"),
              ranges(OffsetDateTime.class, "TSTZ", "tstz"),
              ranges(Instant.class, "INSTANT", "tstz"))
          .flatMap(List::stream)
          .toList();

  /** Every pair, those of one Java type in the order in which advice names them. */
  static final List<ColumnType> ALL =
      Stream.of(NUMBERS, TEXTS, TIMES, OTHERS, RANGES).flatMap(List::stream).toList();

  private ScalarTypes() {}

  /** The type of a String that is stored as one that only the user knows. */
  static ColumnType custom(SqlTypeName type) {
    PgTypeModel pgType = new PgTypeModel.Custom(type.schema(), type.name());
    return new ColumnType(STRING, Kind.OTHER, pgType, type.base(), Reading.BY_TYPE, "");
  }

  private static ColumnType primitive(
      Class<?> javaType, Kind kind, String constant, String sqlType, String getter) {
    return type(javaType, kind, constant, sqlType, Reading.PRIMITIVE, getter);
  }

  private static ColumnType object(
      Class<?> javaType, Kind kind, String constant, String sqlType, String getter) {
    return type(javaType, kind, constant, sqlType, Reading.OBJECT, getter);
  }

  private static ColumnType objectOfClass(
      Class<?> javaType, Kind kind, String constant, String sqlType) {
    return type(
        javaType,
        kind,
        constant,
        sqlType,
        Reading.OBJECT_OF_CLASS,
        "get" + javaType.getSimpleName());
  }

  private static ColumnType byType(Class<?> javaType, Kind kind, String constant, String sqlType) {
    return type(javaType, kind, constant, sqlType, Reading.BY_TYPE, "");
  }

  private static ColumnType type(
      Class<?> javaType,
      Kind kind,
      String constant,
      String sqlType,
      Reading reading,
      String getter) {
    return new ColumnType(
        TypeName.get(javaType), kind, PgTypeModel.constant(constant), sqlType, reading, getter);
  }

  /** A type whose values are the runtime's own. */
  private static ColumnType own(String javaType, Kind kind, String constant, String sqlType) {
    ClassName type = ClassName.get(RuntimeTypes.VALUE, javaType);
    return new ColumnType(type, kind, PgTypeModel.constant(constant), sqlType, Reading.BY_TYPE, "");
  }

  /** A type that the runtime has for another Java type. */
  private static ColumnType mapped(
      Class<?> javaType, Kind kind, PgTypeModel pgType, String sqlType) {
    return new ColumnType(TypeName.get(javaType), kind, pgType, sqlType, Reading.BY_TYPE, "");
  }

  /** An address of one family: a column that holds one of the other cannot be read into it. */
  private static ColumnType address(Class<?> javaType) {
    PgTypeModel pgType =
        new PgTypeModel.Narrowed(PgTypeModel.constant("INET_ADDRESS"), ClassName.get(javaType));
    return mapped(javaType, Kind.OTHER, pgType, "inet");
  }

  private static ColumnType mutable(
      TypeName javaType, String constant, String sqlType, Reading reading, String getter) {
    return new ColumnType(
        javaType,
        javaType,
        Kind.OTHER,
        PgTypeModel.constant(constant),
        sqlType,
        reading,
        getter,
        null,
        null,
        true,
        Map.of());
  }

  private static List<ColumnType> ranges(Class<?> bound, String constant, String sqlType) {
    return List.of(
        range("Range", bound, Kind.RANGE, constant + "RANGE", sqlType + "range"),
        range("Multirange", bound, Kind.OTHER, constant + "MULTIRANGE", sqlType + "multirange"));
  }

  private static ColumnType range(
      String name, Class<?> bound, Kind kind, String constant, String sqlType) {
    ClassName raw = ClassName.get(RuntimeTypes.VALUE, name);
    TypeName type = ParameterizedTypeName.get(raw, ClassName.get(bound));
    return new ColumnType(type, kind, PgTypeModel.constant(constant), sqlType, Reading.BY_TYPE, "");
  }
}
