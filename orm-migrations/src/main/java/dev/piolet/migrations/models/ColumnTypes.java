package dev.piolet.migrations.models;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.catalog.CatalogTypeName;
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
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the Java type of a column, as docs/types.md lists them. */
final class ColumnTypes {
  private static final Pattern MODIFIERS = Pattern.compile("\\(([-\\d, ]+)\\)");
  private static final Pattern FIELDS =
      Pattern.compile("interval (year|month|day|hour|minute|second).*");

  /** Types whose Java type is stored as them without more being said. */
  private static final Map<String, TypeName> USUAL =
      Map.ofEntries(
          entry("bool", Boolean.class),
          entry("int2", Short.class),
          entry("int4", Integer.class),
          entry("int8", Long.class),
          entry("float4", Float.class),
          entry("float8", Double.class),
          entry("numeric", BigDecimal.class),
          entry("text", String.class),
          entry("varchar", String.class),
          entry("bytea", byte[].class),
          entry("uuid", UUID.class),
          entry("date", LocalDate.class),
          entry("time", LocalTime.class),
          entry("timetz", OffsetTime.class),
          entry("timestamp", LocalDateTime.class),
          entry("timestamptz", Instant.class),
          entry("interval", Interval.class),
          entry("inet", Inet.class),
          entry("cidr", Cidr.class),
          entry("macaddr", MacAddress.class),
          entry("varbit", BitString.class),
          entry("point", Point.class),
          entry("line", Line.class),
          entry("lseg", LineSegment.class),
          entry("box", Box.class),
          entry("path", Path.class),
          entry("polygon", Polygon.class),
          entry("circle", Circle.class),
          entry("pg_lsn", Lsn.class));

  /** Types that {@code type} of {@code @Field} names. */
  private static final Map<String, TypeName> NAMED =
      Map.ofEntries(
          entry("oid", Long.class),
          entry("money", BigDecimal.class),
          entry("bpchar", String.class),
          entry("citext", String.class),
          entry("json", String.class),
          entry("jsonb", String.class),
          entry("jsonpath", String.class),
          entry("xml", String.class),
          entry("tsvector", String.class),
          entry("tsquery", String.class),
          entry("ltree", String.class),
          entry("lquery", String.class),
          entry("char", Character.class),
          entry("macaddr8", MacAddress.class),
          entry("bit", BitString.class),
          entry("vector", float[].class),
          Map.entry("hstore", ParameterizedTypeName.get(Map.class, String.class, String.class)));

  private static final Map<String, Class<?>> BOUNDS =
      Map.of(
          "int4", Integer.class,
          "int8", Long.class,
          "num", BigDecimal.class,
          "date", LocalDate.class,
          "ts", LocalDateTime.class,
          "tstz", Instant.class);

  private static final Set<String> WITH_FRACTION =
      Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

  private final Names names;
  private final boolean namesSchemas;

  ColumnTypes(Names names, boolean namesSchemas) {
    this.names = names;
    this.namesSchemas = namesSchemas;
  }

  /**
   * A Java type and what {@code @Field} has to say of it.
   *
   * @param type the type, boxed
   * @param written the column's type where it has to be said, or empty
   */
  record Chosen(TypeName type, String written, int length, int precision, int scale) {
    private Chosen(TypeName type, String written) {
      this(type, written, 0, 0, 0);
    }

    private boolean saysNothing() {
      return written.isEmpty() && length == 0 && precision == 0;
    }
  }

  private static Map.Entry<String, TypeName> entry(String name, Type type) {
    return Map.entry(name, TypeName.get(type));
  }

  /**
   * Chooses a type.
   *
   * @param type the type as PostgreSQL writes it
   * @param problems takes what cannot be said, and the nearest
   */
  Chosen choose(CatalogTypeName name, String type, BiConsumer<String, String> problems) {
    List<Integer> modifiers = modifiers(type);
    Chosen one = scalar(name, type, modifiers, problems);
    if (!name.isArray()) {
      return one;
    }
    TypeName list =
        one.type() instanceof ArrayTypeName
            ? ArrayTypeName.of(one.type())
            : ParameterizedTypeName.get(ClassName.get(List.class), one.type());
    return new Chosen(list, one.saysNothing() ? "" : arrayOf(name, one, modifiers));
  }

  private static String arrayOf(CatalogTypeName name, Chosen one, List<Integer> modifiers) {
    String element = one.written().isEmpty() ? name.name() : one.written();
    boolean hasModifiers = modifiers.isEmpty() || element.endsWith(")");
    return element + (hasModifiers ? "" : inParentheses(modifiers)) + "[]";
  }

  private Chosen scalar(
      CatalogTypeName name,
      String type,
      List<Integer> modifiers,
      BiConsumer<String, String> problems) {
    ClassName own = names.useType(name.schema(), name.name());
    if (own != null) {
      return new Chosen(own, "");
    }
    TypeName usual = isBuiltIn(name) ? USUAL.get(name.name()) : null;
    if (usual != null) {
      if (FIELDS.matcher(type).matches()) {
        problems.accept(
            "the type " + type + ", whose fields models do not limit", "It is an interval");
      }
      return modified(usual, name.name(), modifiers);
    }
    TypeName named = name.kind() == 'b' ? NAMED.get(name.name()) : null;
    if (named != null) {
      String written = name.name().equals("char") ? "\"char\"" : withoutB(name.name(), modifiers);
      return new Chosen(named, written + inParentheses(modifiers));
    }
    TypeName range = isBuiltIn(name) ? range(name.name()) : null;
    return range != null ? new Chosen(range, "") : custom(name, type, problems);
  }

  /** PostgreSQL calls {@code char(2)} what has a length, and {@code bpchar} what has none. */
  private static String withoutB(String name, List<Integer> modifiers) {
    return name.equals("bpchar") && !modifiers.isEmpty() ? "char" : name;
  }

  private static boolean isBuiltIn(CatalogTypeName name) {
    return name.schema().equals("pg_catalog");
  }

  private static Chosen modified(TypeName type, String name, List<Integer> modifiers) {
    if (modifiers.isEmpty()) {
      return new Chosen(type, name.equals("varchar") ? name : "");
    }
    int first = modifiers.get(0);
    if (name.equals("numeric")) {
      return new Chosen(type, "", 0, first, modifiers.size() > 1 ? modifiers.get(1) : 0);
    }
    if (WITH_FRACTION.contains(name)) {
      return first == 0 ? new Chosen(type, name + "(0)") : new Chosen(type, "", 0, first, 0);
    }
    return new Chosen(type, "", first, 0, 0);
  }

  private static @Nullable TypeName range(String name) {
    boolean isMultirange = name.endsWith("multirange");
    Class<?> bound = BOUNDS.get(name.replaceFirst("(multi)?range$", ""));
    return bound == null || !name.endsWith("range")
        ? null
        : ParameterizedTypeName.get(isMultirange ? Multirange.class : Range.class, bound);
  }

  private Chosen custom(CatalogTypeName name, String type, BiConsumer<String, String> problems) {
    boolean isRow = name.kind() == 'c';
    problems.accept(
        "the type " + type + (isRow ? ", which is a table's row" : ", which no Java type is for"),
        "It is a String, of its text"
            + (isBuiltIn(name) ? "" : "; the type has to be there before the table"));
    boolean isQualified = !isBuiltIn(name) && namesSchemas;
    String written = (isQualified ? quoted(name.schema()) + '.' : "") + quoted(name.name());
    return new Chosen(TypeName.get(String.class), written);
  }

  private static String quoted(String name) {
    return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static List<Integer> modifiers(String type) {
    Matcher matcher = MODIFIERS.matcher(type);
    List<Integer> modifiers = new ArrayList<>();
    if (matcher.find()) {
      for (String one : matcher.group(1).split(",", -1)) {
        modifiers.add(Integer.valueOf(one.strip()));
      }
    }
    return modifiers;
  }

  private static String inParentheses(List<Integer> modifiers) {
    return modifiers.isEmpty()
        ? ""
        : '(' + String.join(", ", modifiers.stream().map(String::valueOf).toList()) + ')';
  }
}
