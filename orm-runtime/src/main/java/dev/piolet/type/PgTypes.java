package dev.piolet.type;

import dev.piolet.json.JsonType;
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
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL types that columns can have. Constants are immutable and thread-safe; each is made
 * in the class of its kind, as {@code TextTypes}.
 */
public final class PgTypes {
  private PgTypes() {}

  // Numbers and boolean

  /** {@code boolean}. */
  public static final PgType<Boolean> BOOLEAN = NumberTypes.BOOLEAN;

  /**
   * {@code smallint} for a Java {@code byte}; a stored value beyond a byte is the driver's error.
   */
  public static final PgType<Byte> BYTE = NumberTypes.BYTE;

  /** {@code smallint}. */
  public static final PgType<Short> SMALLINT = NumberTypes.SMALLINT;

  /** {@code integer}. */
  public static final PgType<Integer> INTEGER = NumberTypes.INTEGER;

  /** {@code bigint}. */
  public static final PgType<Long> BIGINT = NumberTypes.BIGINT;

  /** {@code real}. */
  public static final PgType<Float> REAL = NumberTypes.REAL;

  /** {@code double precision}. */
  public static final PgType<Double> DOUBLE = NumberTypes.DOUBLE;

  /**
   * {@code numeric}, exact and of any precision. {@code NaN} and the infinite ones cannot be read,
   * as {@code BigDecimal} has none.
   */
  public static final PgType<BigDecimal> NUMERIC = NumberTypes.NUMERIC;

  /**
   * {@code money}, which is written and read as {@code numeric}, so that its text, which depends on
   * the server's {@code lc_monetary}, is never seen.
   */
  public static final PgType<BigDecimal> MONEY = NumberTypes.MONEY;

  /** {@code oid}: a number of 32 bits without sign. */
  public static final PgType<Long> OID = NumberTypes.OID;

  /** {@code pg_lsn}: a place in the write-ahead log. */
  public static final PgType<Lsn> PG_LSN = NumberTypes.PG_LSN;

  // Text, bytes and uuid

  /** {@code text}. */
  public static final PgType<String> TEXT = TextTypes.TEXT;

  /** {@code varchar}; {@code VARCHAR.of(40)} takes no more than 40 characters. */
  public static final PgType<String> VARCHAR = TextTypes.VARCHAR;

  /**
   * {@code bpchar}; {@code CHAR.of(3)} is {@code char(3)}, which PostgreSQL fills up with blanks
   * and compares without those at the end.
   */
  public static final PgType<String> CHAR = TextTypes.CHAR;

  /** {@code citext}, whose comparisons do not tell upper from lower case; of an extension. */
  public static final PgType<String> CITEXT = TextTypes.CITEXT;

  /** {@code varchar(1)} for a Java {@code char}. */
  public static final PgType<Character> CHARACTER = TextTypes.CHARACTER;

  /**
   * {@code "char"}, PostgreSQL's own type of one byte, for a Java {@code char} up to 127; {@code
   * (char) 0} is the empty one.
   */
  public static final PgType<Character> INTERNAL_CHAR = TextTypes.INTERNAL_CHAR;

  /** {@code bytea}. */
  public static final PgType<byte[]> BYTEA = TextTypes.BYTEA;

  /** {@code uuid}. */
  public static final PgType<UUID> UUID = TextTypes.UUID;

  /** Text whose type PostgreSQL infers from where the parameter stands. */
  public static final PgType<String> UNTYPED = TextTypes.UNTYPED;

  // Dates and times

  /**
   * {@code date}. {@link LocalDate#MAX} and {@link LocalDate#MIN} are PostgreSQL's {@code infinity}
   * and {@code -infinity}.
   */
  public static final PgType<LocalDate> DATE = TimeTypes.DATE;

  /** {@code time}, to the microsecond. {@link LocalTime#MAX} is {@code 24:00:00}. */
  public static final PgType<LocalTime> TIME = TimeTypes.TIME;

  /**
   * {@code timetz}, to the microsecond, with its offset, which is less than 16 hours. {@link
   * java.time.LocalTime#MAX} at an offset is {@code 24:00:00}.
   */
  public static final PgType<OffsetTime> TIMETZ = TimeTypes.TIMETZ;

  /** {@code timestamp}, to the microsecond: a date and time without a zone. */
  public static final PgType<LocalDateTime> TIMESTAMP = TimeTypes.TIMESTAMP;

  /**
   * {@code timestamptz}, to the microsecond, as an {@link OffsetDateTime}. PostgreSQL keeps the
   * instant and not the offset: what comes back is the same instant in UTC.
   */
  public static final PgType<OffsetDateTime> TIMESTAMPTZ = TimeTypes.TIMESTAMPTZ;

  /**
   * {@code timestamptz}, to the microsecond, as an {@link Instant}. {@link Instant#MAX} and {@link
   * Instant#MIN} are PostgreSQL's {@code infinity} and {@code -infinity}.
   */
  public static final PgType<Instant> INSTANT = TimeTypes.INSTANT;

  /** {@code interval}: months, days and time apart, as PostgreSQL keeps them. */
  public static final PgType<Interval> INTERVAL = TimeTypes.INTERVAL;

  /**
   * {@code interval} as a {@link Duration}, to the microsecond. One with months or days cannot be
   * read, as neither are all of one length.
   */
  public static final PgType<Duration> DURATION = TimeTypes.DURATION;

  /**
   * {@code interval} as a {@link Period}, of years, months and days; 14 months come back as 1 year
   * and 2 months. One with hours cannot be read.
   */
  public static final PgType<Period> PERIOD = TimeTypes.PERIOD;

  // Addresses and bit strings

  /** {@code inet}: the address of a host, and of its network. */
  public static final PgType<Inet> INET = NetworkTypes.INET;

  /** {@code inet} as the address of a host alone; one with a network's prefix cannot be read. */
  public static final PgType<InetAddress> INET_ADDRESS = NetworkTypes.INET_ADDRESS;

  /** {@code cidr}: a network. */
  public static final PgType<Cidr> CIDR = NetworkTypes.CIDR;

  /** {@code macaddr}: the address of a device, of 6 bytes. */
  public static final PgType<MacAddress> MACADDR = NetworkTypes.MACADDR;

  /** {@code macaddr8}: the address of a device, of 8 bytes. */
  public static final PgType<MacAddress> MACADDR8 = NetworkTypes.MACADDR8;

  /** {@code bit}, one bit; {@code BIT.of(8)} is exactly 8 of them. */
  public static final PgType<BitString> BIT = NetworkTypes.BIT;

  /** {@code varbit}, bits; {@code VARBIT.of(8)} takes no more than 8. */
  public static final PgType<BitString> VARBIT = NetworkTypes.VARBIT;

  // Geometry

  /** {@code point}. */
  public static final PgType<Point> POINT = GeometricTypes.POINT;

  /** {@code line}, without ends. */
  public static final PgType<Line> LINE = GeometricTypes.LINE;

  /** {@code lseg}, a line between two points. */
  public static final PgType<LineSegment> LSEG = GeometricTypes.LSEG;

  /** {@code box}, a rectangle along the axes. */
  public static final PgType<Box> BOX = GeometricTypes.BOX;

  /** {@code path}, points joined by lines. */
  public static final PgType<Path> PATH = GeometricTypes.PATH;

  /** {@code polygon}, the area between points. */
  public static final PgType<Polygon> POLYGON = GeometricTypes.POLYGON;

  /** {@code circle}. */
  public static final PgType<Circle> CIRCLE = GeometricTypes.CIRCLE;

  // JSON as text, XML, text search, and extensions

  /** {@code json}, as its text. */
  public static final PgType<String> JSON = DocumentTypes.JSON;

  /** {@code jsonb}, as its text, which PostgreSQL puts into an order of its own. */
  public static final PgType<String> JSONB = DocumentTypes.JSONB;

  /** {@code jsonpath}: an expression of the SQL/JSON path language. */
  public static final PgType<String> JSONPATH = DocumentTypes.JSONPATH;

  /** {@code xml}, as its text. PostgreSQL cannot compare it. */
  public static final PgType<String> XML = DocumentTypes.XML;

  /** {@code tsvector}, the words of a text, as PostgreSQL writes them. */
  public static final PgType<String> TSVECTOR = DocumentTypes.TSVECTOR;

  /** {@code tsquery}, what is searched for in a {@code tsvector}, as PostgreSQL writes it. */
  public static final PgType<String> TSQUERY = DocumentTypes.TSQUERY;

  /** {@code regconfig}, the name of a configuration of the full-text search. */
  public static final PgType<String> REGCONFIG = DocumentTypes.REGCONFIG;

  /** {@code ltree}, a path in a tree, such as {@code Top.Science}; of an extension. */
  public static final PgType<String> LTREE = DocumentTypes.LTREE;

  /** {@code lquery}, what an {@code ltree} is matched with; of the same extension. */
  public static final PgType<String> LQUERY = DocumentTypes.LQUERY;

  /** {@code hstore}, texts by their keys, whose order is not kept; of an extension. */
  public static final PgType<Map<String, @Nullable String>> HSTORE = DocumentTypes.HSTORE;

  /** {@code vector}, for nearest neighbours; {@code VECTOR.of(3)} has 3 numbers; of pgvector. */
  public static final PgType<float[]> VECTOR = DocumentTypes.VECTOR;

  // Ranges

  /** {@code int4range}. */
  public static final PgType<Range<Integer>> INT4RANGE = RangeTypes.INT4RANGE;

  /** {@code int8range}. */
  public static final PgType<Range<Long>> INT8RANGE = RangeTypes.INT8RANGE;

  /** {@code numrange}. */
  public static final PgType<Range<BigDecimal>> NUMRANGE = RangeTypes.NUMRANGE;

  /** {@code daterange}. */
  public static final PgType<Range<LocalDate>> DATERANGE = RangeTypes.DATERANGE;

  /** {@code tsrange}. */
  public static final PgType<Range<LocalDateTime>> TSRANGE = RangeTypes.TSRANGE;

  /** {@code tstzrange}. */
  public static final PgType<Range<OffsetDateTime>> TSTZRANGE = RangeTypes.TSTZRANGE;

  /** {@code tstzrange}, of {@link Instant}s. */
  public static final PgType<Range<Instant>> INSTANTRANGE = RangeTypes.INSTANTRANGE;

  /** {@code int4multirange}. */
  public static final PgType<Multirange<Integer>> INT4MULTIRANGE = RangeTypes.INT4MULTIRANGE;

  /** {@code int8multirange}. */
  public static final PgType<Multirange<Long>> INT8MULTIRANGE = RangeTypes.INT8MULTIRANGE;

  /** {@code nummultirange}. */
  public static final PgType<Multirange<BigDecimal>> NUMMULTIRANGE = RangeTypes.NUMMULTIRANGE;

  /** {@code datemultirange}. */
  public static final PgType<Multirange<LocalDate>> DATEMULTIRANGE = RangeTypes.DATEMULTIRANGE;

  /** {@code tsmultirange}. */
  public static final PgType<Multirange<LocalDateTime>> TSMULTIRANGE = RangeTypes.TSMULTIRANGE;

  /** {@code tstzmultirange}. */
  public static final PgType<Multirange<OffsetDateTime>> TSTZMULTIRANGE = RangeTypes.TSTZMULTIRANGE;

  /** {@code tstzmultirange}, of {@link Instant}s. */
  public static final PgType<Multirange<Instant>> INSTANTMULTIRANGE = RangeTypes.INSTANTMULTIRANGE;

  /**
   * The range of a type: of {@code integer} it is {@code int4range}.
   *
   * @param bound the type of its bounds
   * @throws IllegalArgumentException when PostgreSQL has no range of it
   */
  public static <T> PgType<Range<T>> range(PgType<T> bound) {
    return RangeTypes.range(bound);
  }

  /**
   * The multirange of a type: of {@code integer} it is {@code int4multirange}.
   *
   * @param bound the type of its ranges' bounds
   * @throws IllegalArgumentException when PostgreSQL has no range of it
   */
  public static <T> PgType<Multirange<T>> multirange(PgType<T> bound) {
    return RangeTypes.multirange(bound);
  }

  // Arrays of primitives

  /** {@code smallint[]}. */
  public static final PgType<short[]> SHORT_ARRAY = ArrayTypes.SHORT_ARRAY;

  /** {@code integer[]}. */
  public static final PgType<int[]> INT_ARRAY = ArrayTypes.INT_ARRAY;

  /** {@code bigint[]}. */
  public static final PgType<long[]> LONG_ARRAY = ArrayTypes.LONG_ARRAY;

  /** {@code real[]}. */
  public static final PgType<float[]> FLOAT_ARRAY = ArrayTypes.FLOAT_ARRAY;

  /** {@code double precision[]}. */
  public static final PgType<double[]> DOUBLE_ARRAY = ArrayTypes.DOUBLE_ARRAY;

  /** {@code boolean[]}. */
  public static final PgType<boolean[]> BOOLEAN_ARRAY = ArrayTypes.BOOLEAN_ARRAY;

  // JSON as objects

  /**
   * {@code json} that is read into a Java type.
   *
   * @param type the class of a value
   */
  public static <T> PgType<T> json(Class<T> type) {
    return JsonTypes.json(type);
  }

  /**
   * {@code json} that is read into a Java type with type arguments.
   *
   * @param type such as {@code new JsonType<List<Tag>>() {}}
   */
  public static <T> PgType<T> json(JsonType<T> type) {
    return JsonTypes.json(type);
  }

  /**
   * {@code jsonb} that is read into a Java type.
   *
   * @param type the class of a value
   */
  public static <T> PgType<T> jsonb(Class<T> type) {
    return JsonTypes.jsonb(type);
  }

  /**
   * {@code jsonb} that is read into a Java type with type arguments.
   *
   * @param type such as {@code new JsonType<List<Tag>>() {}}
   */
  public static <T> PgType<T> jsonb(JsonType<T> type) {
    return JsonTypes.jsonb(type);
  }

  // Types of a program

  /**
   * A native enum in the first schema of the search path, whose labels are the constants' names.
   *
   * @param name the type's name, unquoted
   * @param constants the Java enum
   */
  public static <E extends Enum<E>> PgType<E> enumeration(String name, Class<E> constants) {
    return enumeration(null, name, constants);
  }

  /**
   * A native enum whose labels are in the order of the constants.
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path
   * @param name the type's name, unquoted
   * @param constants the Java enum
   * @param labels the labels, one for each constant, or none for the constants' names
   * @throws IllegalArgumentException when there are labels, but not one for each constant
   */
  public static <E extends Enum<E>> PgType<E> enumeration(
      @Nullable String schema, String name, Class<E> constants, String... labels) {
    List<String> all =
        labels.length > 0
            ? List.of(labels)
            : Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    EnumDefinition definition = new EnumDefinition(schema, name, all);
    EnumCodec<E> codec = new EnumCodec<>(constants, all);
    return PgType.ofText(
            TypeInfo.defined(definition, true, List.of()), codec, TextForm.ofUnknown(codec))
        .ofClass(constants);
  }

  /**
   * A type that is none of these, such as one of an extension, as the text that PostgreSQL reads
   * and writes.
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path that has it
   * @param name the type's name, unquoted
   */
  public static PgType<String> custom(@Nullable String schema, String name) {
    return PgType.ofText(
        TypeInfo.of(Identifiers.qualified(schema, name), true), TextCodec.INSTANCE, null);
  }

  /**
   * A composite type.
   *
   * <pre>{@code
   * PgTypes.composite(null, "address", v -> new Address((String) v[0], (String) v[1]),
   *     PgTypes.attribute("street", PgTypes.TEXT, Address::street),
   *     PgTypes.attribute("city", PgTypes.TEXT, Address::city));
   * }</pre>
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path
   * @param name the type's name, unquoted
   * @param constructor makes a value of its attributes' values, in their order; null is NULL
   * @param attributes its attributes, in their order, at least one
   * @throws IllegalArgumentException when an attribute is {@code money}, whose text depends on the
   *     server's settings
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <C> PgType<C> composite(
      @Nullable String schema,
      String name,
      Function<@Nullable Object[], C> constructor,
      Attribute<C, ?>... attributes) {
    List<Attribute<C, ?>> list = List.of(attributes);
    for (Attribute<C, ?> attribute : list) {
      if (!attribute.type().selectCast().isEmpty()) {
        throw new IllegalArgumentException(
            "The attribute "
                + attribute.name()
                + " of the composite type "
                + name
                + " is money, whose text depends on the server's settings; take numeric");
      }
    }
    if (list.isEmpty()) {
      throw new IllegalArgumentException("The composite type " + name + " has no attributes");
    }
    CompositeDefinition definition = new CompositeDefinition(schema, name, List.copyOf(list));
    List<PgType<?>> parts = list.stream().<PgType<?>>map(Attribute::type).toList();
    return PgType.ofText(
        TypeInfo.defined(definition, false, parts), new CompositeCodec<>(constructor, list), null);
  }

  /**
   * An attribute of a composite type.
   *
   * @param name its name in the database, unquoted
   * @param type its type
   * @param getter gives its value, or null for NULL
   */
  public static <C, T> Attribute<C, T> attribute(
      String name, PgType<T> type, Function<C, @Nullable T> getter) {
    return new Attribute<>(name, type, getter);
  }

  /**
   * Takes note of the type of a table's column: {@link #of} gives it for values of the classes that
   * a program has for it.
   */
  public static void register(PgType<?> type) {
    ProgramClasses.register(type);
  }

  /**
   * The type that a value of a Java class is bound as when nothing else tells. That of a program's
   * own class, such as an enum, is the one that the columns of tables have for it.
   *
   * @param value the value, or a collection or an array of values; never null
   * @throws IllegalArgumentException when no PostgreSQL type is known for its class, or columns
   *     store it in different ways
   */
  @SuppressWarnings("unchecked")
  public static <T> PgType<T> of(T value) {
    return (PgType<T>)
        (value instanceof Collection<?> values
            ? ValueTypes.ofElements(values)
            : ValueTypes.ofValue(value));
  }
}
