package dev.piolet.type;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The PostgreSQL types that columns can have. Constants are immutable and thread-safe. */
public final class PgTypes {
  /** {@code boolean}. */
  public static final PgType<Boolean> BOOLEAN =
      PgType.of(
          "boolean",
          "bool",
          Types.BOOLEAN,
          (row, index) -> Conversions.orNull(row.getBoolean(index), row),
          (statement, index, value) -> statement.setBoolean(index, value),
          value -> value,
          Boolean[]::new);

  /**
   * {@code smallint} for a Java {@code byte}; a stored value beyond a byte is the driver's error.
   */
  public static final PgType<Byte> BYTE =
      PgType.of(
          "smallint",
          "int2",
          Types.SMALLINT,
          (row, index) -> Conversions.orNull(row.getByte(index), row),
          (statement, index, value) -> statement.setShort(index, value),
          value -> (short) value,
          Short[]::new);

  /** {@code smallint}. */
  public static final PgType<Short> SMALLINT =
      PgType.of(
          "smallint",
          "int2",
          Types.SMALLINT,
          (row, index) -> Conversions.orNull(row.getShort(index), row),
          (statement, index, value) -> statement.setShort(index, value),
          value -> value,
          Short[]::new);

  /** {@code integer}. */
  public static final PgType<Integer> INTEGER =
      PgType.of(
          "integer",
          "int4",
          Types.INTEGER,
          (row, index) -> Conversions.orNull(row.getInt(index), row),
          (statement, index, value) -> statement.setInt(index, value),
          value -> value,
          Integer[]::new);

  /** {@code bigint}. */
  public static final PgType<Long> BIGINT =
      PgType.of(
          "bigint",
          "int8",
          Types.BIGINT,
          (row, index) -> Conversions.orNull(row.getLong(index), row),
          (statement, index, value) -> statement.setLong(index, value),
          value -> value,
          Long[]::new);

  /** {@code real}. */
  public static final PgType<Float> REAL =
      PgType.of(
          "real",
          "float4",
          Types.REAL,
          (row, index) -> Conversions.orNull(row.getFloat(index), row),
          (statement, index, value) -> statement.setFloat(index, value),
          value -> value,
          Float[]::new);

  /** {@code double precision}. */
  public static final PgType<Double> DOUBLE =
      PgType.of(
          "double precision",
          "float8",
          Types.DOUBLE,
          (row, index) -> Conversions.orNull(row.getDouble(index), row),
          (statement, index, value) -> statement.setDouble(index, value),
          value -> value,
          Double[]::new);

  /** {@code numeric}, exact and of any precision. */
  public static final PgType<BigDecimal> NUMERIC =
      PgType.of(
          "numeric",
          "numeric",
          Types.NUMERIC,
          ResultSet::getBigDecimal,
          (statement, index, value) -> statement.setBigDecimal(index, value),
          BigDecimal::toString,
          String[]::new);

  /** {@code text}. */
  public static final PgType<String> TEXT =
      PgType.of(
          "text",
          "text",
          Types.VARCHAR,
          ResultSet::getString,
          (statement, index, value) -> statement.setString(index, Storable.text(value)),
          Storable::text,
          String[]::new);

  /** {@code varchar(1)} for a Java {@code char}. */
  public static final PgType<Character> CHARACTER =
      PgType.of(
          "varchar(1)",
          "varchar",
          Types.VARCHAR,
          (row, index) -> Conversions.toCharacter(row.getString(index)),
          (statement, index, value) -> statement.setString(index, Storable.text(value.toString())),
          value -> Storable.text(value.toString()),
          String[]::new);

  /** {@code bytea}. */
  public static final PgType<byte[]> BYTEA =
      PgType.of(
          "bytea",
          "bytea",
          Types.BINARY,
          ResultSet::getBytes,
          (statement, index, value) -> statement.setBytes(index, value),
          value -> value,
          byte[][]::new);

  /** {@code uuid}. */
  public static final PgType<UUID> UUID =
      PgType.of(
          "uuid",
          "uuid",
          Types.OTHER,
          (row, index) -> row.getObject(index, UUID.class),
          (statement, index, value) -> statement.setObject(index, value),
          Object::toString,
          String[]::new);

  /** {@code date}. */
  public static final PgType<LocalDate> DATE =
      PgType.of(
          "date",
          "date",
          Types.DATE,
          (row, index) -> row.getObject(index, LocalDate.class),
          (statement, index, value) -> statement.setObject(index, Storable.day(value)),
          value -> TemporalText.of(Storable.day(value)),
          String[]::new);

  /** {@code time}, to the microsecond. */
  public static final PgType<LocalTime> TIME =
      PgType.of(
          "time",
          "time",
          Types.TIME,
          (row, index) -> row.getObject(index, LocalTime.class),
          (statement, index, value) -> statement.setObject(index, value),
          TemporalText::of,
          String[]::new);

  /** {@code timestamp}, to the microsecond: a date and time without a zone. */
  public static final PgType<LocalDateTime> TIMESTAMP =
      PgType.of(
          "timestamp",
          "timestamp",
          Types.TIMESTAMP,
          (row, index) -> row.getObject(index, LocalDateTime.class),
          (statement, index, value) -> statement.setObject(index, Storable.local(value)),
          value -> TemporalText.of(Storable.local(value)),
          String[]::new);

  /**
   * {@code timestamptz}, to the microsecond, as an {@link OffsetDateTime}. PostgreSQL keeps the
   * instant and not the offset: what comes back is the same instant in UTC.
   */
  public static final PgType<OffsetDateTime> TIMESTAMPTZ =
      PgType.of(
          "timestamptz",
          "timestamptz",
          Types.TIMESTAMP_WITH_TIMEZONE,
          (row, index) -> row.getObject(index, OffsetDateTime.class),
          (statement, index, value) -> statement.setObject(index, Storable.moment(value)),
          value -> TemporalText.of(Storable.moment(value)),
          String[]::new);

  /**
   * {@code timestamptz}, to the microsecond, as an {@link Instant}. {@link Instant#MAX} and {@link
   * Instant#MIN} are PostgreSQL's {@code infinity} and {@code -infinity}.
   */
  public static final PgType<Instant> INSTANT =
      PgType.of(
          "timestamptz",
          "timestamptz",
          Types.TIMESTAMP_WITH_TIMEZONE,
          (row, index) -> Conversions.toInstant(row.getObject(index, OffsetDateTime.class)),
          (statement, index, value) -> statement.setObject(index, Conversions.toOffset(value)),
          value -> TemporalText.of(Conversions.toOffset(value)),
          String[]::new);

  /** {@code json}, as its text. */
  public static final PgType<String> JSON =
      PgType.ofText("json", ResultSet::getString, value -> value);

  /** {@code jsonb}, as its text, which PostgreSQL puts into an order of its own. */
  public static final PgType<String> JSONB =
      PgType.ofText("jsonb", ResultSet::getString, value -> value);

  /** {@code jsonpath}: an expression of the SQL/JSON path language. */
  public static final PgType<String> JSONPATH =
      PgType.ofText("jsonpath", ResultSet::getString, value -> value);

  /** {@code interval}. */
  public static final PgType<Interval> INTERVAL =
      PgType.ofText(
          "interval", (row, index) -> Interval.read(row, index), value -> value.toString());

  /** {@code tsvector}, the words of a text, as PostgreSQL writes them. */
  public static final PgType<String> TSVECTOR =
      PgType.ofText("tsvector", ResultSet::getString, value -> value);

  /** {@code tsquery}, what is searched for in a {@code tsvector}, as PostgreSQL writes it. */
  public static final PgType<String> TSQUERY =
      PgType.ofText("tsquery", ResultSet::getString, value -> value);

  /** {@code regconfig}, the name of a configuration of the full-text search. */
  public static final PgType<String> REGCONFIG =
      PgType.ofText("regconfig", ResultSet::getString, value -> value);

  /** {@code int4range}, a range, as its text. */
  public static final PgType<String> INT4RANGE =
      PgType.ofText("int4range", ResultSet::getString, value -> value);

  /** {@code int8range}, a range, as its text. */
  public static final PgType<String> INT8RANGE =
      PgType.ofText("int8range", ResultSet::getString, value -> value);

  /** {@code numrange}, a range, as its text. */
  public static final PgType<String> NUMRANGE =
      PgType.ofText("numrange", ResultSet::getString, value -> value);

  /** {@code daterange}, a range, as its text. */
  public static final PgType<String> DATERANGE =
      PgType.ofText("daterange", ResultSet::getString, value -> value);

  /** {@code tsrange}, a range, as its text. */
  public static final PgType<String> TSRANGE =
      PgType.ofText("tsrange", ResultSet::getString, value -> value);

  /** {@code tstzrange}, a range, as its text. */
  public static final PgType<String> TSTZRANGE =
      PgType.ofText("tstzrange", ResultSet::getString, value -> value);

  /** Text whose type PostgreSQL infers from where the parameter stands. */
  public static final PgType<String> UNTYPED =
      PgType.of(
          "unknown",
          "unknown",
          Types.NULL,
          ResultSet::getString,
          (statement, index, value) ->
              statement.setObject(index, Storable.text(value), Types.OTHER),
          Storable::text,
          String[]::new);

  /** Labels, or nothing at all, as an array that is typed by where the parameter stands. */
  private static final PgType<Collection<?>> LABELS =
      PgType.of(
          "unknown",
          "unknown",
          Types.NULL,
          (row, index) -> {
            throw new UnsupportedOperationException("A type for parameters alone is not read");
          },
          (statement, index, values) ->
              statement.setObject(index, untypedArray(values), Types.OTHER),
          PgTypes::untypedArray,
          String[]::new);

  private static final Map<Class<?>, PgType<?>> BY_CLASS =
      Map.ofEntries(
          Map.entry(Boolean.class, BOOLEAN),
          Map.entry(Byte.class, BYTE),
          Map.entry(Short.class, SMALLINT),
          Map.entry(Integer.class, INTEGER),
          Map.entry(Long.class, BIGINT),
          Map.entry(Float.class, REAL),
          Map.entry(Double.class, DOUBLE),
          Map.entry(BigDecimal.class, NUMERIC),
          Map.entry(String.class, TEXT),
          Map.entry(Character.class, CHARACTER),
          Map.entry(byte[].class, BYTEA),
          Map.entry(UUID.class, UUID),
          Map.entry(LocalDate.class, DATE),
          Map.entry(LocalTime.class, TIME),
          Map.entry(LocalDateTime.class, TIMESTAMP),
          Map.entry(OffsetDateTime.class, TIMESTAMPTZ),
          Map.entry(Instant.class, INSTANT),
          Map.entry(Interval.class, INTERVAL));

  private PgTypes() {}

  /**
   * A native enum whose labels are the constants' names, in their order.
   *
   * @param name the type's name, unquoted
   * @param constants the Java enum
   */
  public static <E extends Enum<E>> PgType<E> enumeration(String name, Class<E> constants) {
    Map<String, E> byLabel = Conversions.byLabel(constants);
    List<String> labels = Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    return PgType.enumeration(
        Identifiers.quote(name),
        labels,
        (row, index) -> Conversions.toConstant(row.getString(index), byLabel, constants),
        Enum::name);
  }

  /**
   * The type that a value of a Java class is bound as when nothing else tells.
   *
   * @param value the value; never null
   * @throws IllegalArgumentException when no PostgreSQL type is known for its class
   */
  @SuppressWarnings("unchecked")
  public static <T> PgType<T> of(T value) {
    if (value instanceof Enum<?> constant) {
      return (PgType<T>) label(constant.getDeclaringClass());
    }
    return (PgType<T>)
        (value instanceof Collection<?> values ? ofElements(values) : ofClass(value.getClass()));
  }

  private static PgType<?> ofClass(Class<?> valueClass) {
    PgType<?> type = BY_CLASS.get(valueClass);
    if (type == null) {
      throw new IllegalArgumentException(
          "No PostgreSQL type is known for a value of " + valueClass.getName());
    }
    return type;
  }

  /** An enum of no known column: its label, typed by where the parameter stands. */
  private static <E extends Enum<E>> PgType<E> label(Class<E> constants) {
    return PgType.of(
        "unknown",
        "unknown",
        Types.NULL,
        (row, index) ->
            Conversions.toConstant(row.getString(index), Conversions.byLabel(constants), constants),
        (statement, index, value) -> statement.setObject(index, value.name(), Types.OTHER),
        Enum::name,
        String[]::new);
  }

  /** The array type of the elements; an empty collection is an array of whatever is expected. */
  private static PgType<?> ofElements(Collection<?> values) {
    List<Class<?>> classes =
        values.stream()
            .filter(Objects::nonNull)
            .<Class<?>>map(PgTypes::classOf)
            .distinct()
            .toList();
    if (classes.size() > 1) {
      throw new IllegalArgumentException(
          "The elements of an array must be of one class, and these are of " + classes);
    }
    return classes.isEmpty() || classes.get(0).isEnum() ? LABELS : ofClass(classes.get(0)).array();
  }

  private static Class<?> classOf(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  /** Enum labels are Java identifiers, so that quoting them is enough. */
  private static String untypedArray(Collection<?> values) {
    return values.stream()
        .map(value -> value == null ? "NULL" : '"' + ((Enum<?>) value).name() + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
