package dev.piolet.type;

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
import java.lang.reflect.Array;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that values have by their classes. */
final class ValueTypes {
  private static final Map<Class<?>, PgType<?>> BY_CLASS =
      Map.ofEntries(
          Map.entry(Boolean.class, PgTypes.BOOLEAN),
          Map.entry(Byte.class, PgTypes.BYTE),
          Map.entry(Short.class, PgTypes.SMALLINT),
          Map.entry(Integer.class, PgTypes.INTEGER),
          Map.entry(Long.class, PgTypes.BIGINT),
          Map.entry(Float.class, PgTypes.REAL),
          Map.entry(Double.class, PgTypes.DOUBLE),
          Map.entry(BigDecimal.class, PgTypes.NUMERIC),
          Map.entry(String.class, PgTypes.TEXT),
          Map.entry(Character.class, PgTypes.CHARACTER),
          Map.entry(byte[].class, PgTypes.BYTEA),
          Map.entry(UUID.class, PgTypes.UUID),
          Map.entry(LocalDate.class, PgTypes.DATE),
          Map.entry(LocalTime.class, PgTypes.TIME),
          Map.entry(OffsetTime.class, PgTypes.TIMETZ),
          Map.entry(LocalDateTime.class, PgTypes.TIMESTAMP),
          Map.entry(OffsetDateTime.class, PgTypes.TIMESTAMPTZ),
          Map.entry(Instant.class, PgTypes.INSTANT),
          Map.entry(Interval.class, PgTypes.INTERVAL),
          Map.entry(Duration.class, PgTypes.DURATION),
          Map.entry(Period.class, PgTypes.PERIOD),
          Map.entry(Inet.class, PgTypes.INET),
          Map.entry(Cidr.class, PgTypes.CIDR),
          Map.entry(BitString.class, PgTypes.VARBIT),
          Map.entry(Lsn.class, PgTypes.PG_LSN),
          Map.entry(Point.class, PgTypes.POINT),
          Map.entry(Line.class, PgTypes.LINE),
          Map.entry(LineSegment.class, PgTypes.LSEG),
          Map.entry(Box.class, PgTypes.BOX),
          Map.entry(Path.class, PgTypes.PATH),
          Map.entry(Polygon.class, PgTypes.POLYGON),
          Map.entry(Circle.class, PgTypes.CIRCLE),
          Map.entry(short[].class, PgTypes.SHORT_ARRAY),
          Map.entry(int[].class, PgTypes.INT_ARRAY),
          Map.entry(long[].class, PgTypes.LONG_ARRAY),
          Map.entry(float[].class, PgTypes.FLOAT_ARRAY),
          Map.entry(double[].class, PgTypes.DOUBLE_ARRAY),
          Map.entry(boolean[].class, PgTypes.BOOLEAN_ARRAY));

  private ValueTypes() {}

  /** The type of a value that is no collection. */
  static PgType<?> ofValue(Object value) {
    Class<?> valueClass = classOf(value);
    PgType<?> type = BY_CLASS.get(valueClass);
    if (type == null) {
      type = ProgramClasses.typeOf(valueClass);
    }
    if (type == null) {
      type = ofContent(value);
    }
    if (type == null) {
      throw unknown(valueClass);
    }
    return type;
  }

  private static IllegalArgumentException unknown(Class<?> type) {
    boolean isOfJava = type.getClassLoader() == null;
    return new IllegalArgumentException(
        "No PostgreSQL type is known for a value of "
            + type.getName()
            + (isOfJava ? "" : "; say it: typedValue(TABLE.column.type(), ...)"));
  }

  /** Whether all values of a class have the same type, whatever a column stores them as. */
  static boolean isKnown(Class<?> type) {
    return BY_CLASS.containsKey(type);
  }

  /** The type of a value whose class alone does not tell. */
  private static @Nullable PgType<?> ofContent(Object value) {
    if (value instanceof Enum<?> constant) {
      return label(constant.getDeclaringClass());
    }
    if (value instanceof InetAddress) {
      return PgTypes.INET_ADDRESS;
    }
    if (value instanceof MacAddress address) {
      return address.length() == 6 ? PgTypes.MACADDR : PgTypes.MACADDR8;
    }
    if (value instanceof Range<?> range) {
      return PgTypes.range(ofValue(bound(range)));
    }
    if (value instanceof Multirange<?> ranges && !ranges.isEmpty()) {
      return PgTypes.multirange(ofValue(bound(ranges.ranges().get(0))));
    }
    if (value instanceof Multirange<?> ranges) {
      throw unknownBounds(ranges);
    }
    return value instanceof Object[] array ? ofArray(array) : null;
  }

  private static Object bound(Range<?> range) {
    Object lower = range.lower();
    Object bound = lower == null ? range.upper() : lower;
    if (bound == null) {
      throw unknownBounds(range);
    }
    return bound;
  }

  private static IllegalArgumentException unknownBounds(Object range) {
    return new IllegalArgumentException(
        "The value "
            + range
            + " has no bounds that tell its type; say it: typedValue(PgTypes.INT4RANGE, ...)");
  }

  private static PgType<?> ofArray(Object[] array) {
    PgType<?> element = common(Arrays.asList(array));
    if (element == null) {
      throw new IllegalArgumentException(
          "An array without values has no known type; say it: typedValue(type, ...)");
    }
    return arrayOf(element, array.getClass().getComponentType());
  }

  @SuppressWarnings("unchecked") // the elements of an array are of its component's class
  private static <E> PgType<E[]> arrayOf(PgType<E> element, Class<?> component) {
    return element.array(length -> (E[]) Array.newInstance(component, length));
  }

  /** The array type of the elements; an empty collection is an array of whatever is expected. */
  static PgType<?> ofElements(Collection<?> values) {
    PgType<?> element = common(values);
    return element == null ? PgTypes.UNTYPED.array() : element.array();
  }

  /** The type that all values have, or null where there are none. */
  private static @Nullable PgType<?> common(Collection<?> values) {
    List<?> present = values.stream().filter(Objects::nonNull).toList();
    List<? extends Class<?>> classes =
        present.stream().map(ValueTypes::classOf).distinct().toList();
    if (classes.size() > 1) {
      throw new IllegalArgumentException(
          "The elements of an array must be of one class, and these are of " + classes);
    }
    if (present.isEmpty()) {
      return null;
    }
    Object first = present.get(0);
    return first instanceof List<?> list ? listOf(list, values) : ofValue(first);
  }

  /** The type of the lists within a list: the first one with values tells. */
  private static @Nullable PgType<?> listOf(List<?> first, Collection<?> lists) {
    for (Object list : lists) {
      PgType<?> element = list instanceof List<?> some ? common(some) : null;
      if (element != null) {
        return element.list();
      }
    }
    throw new IllegalArgumentException("The lists " + first + " within a list have no values");
  }

  private static Class<?> classOf(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    if (value instanceof List<?>) {
      return List.class;
    }
    return value instanceof InetAddress ? InetAddress.class : value.getClass();
  }

  /** An enum of no known column: its label, typed by where the parameter stands. */
  private static <E extends Enum<E>> PgType<E> label(Class<E> constants) {
    List<String> labels =
        Arrays.stream(constants.getEnumConstants()).map(ProgramClasses::labelOf).toList();
    return PgType.ofText(
        TypeInfo.of(TypeInfo.UNKNOWN, false), new EnumCodec<>(constants, labels), null);
  }
}
