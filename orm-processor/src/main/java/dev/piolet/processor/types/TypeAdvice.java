package dev.piolet.processor.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.TypeNames;
import dev.piolet.processor.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Advice on what to use instead of a type that cannot be stored. */
final class TypeAdvice {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.Instant"),
          Map.entry("java.util.GregorianCalendar", "java.time.Instant"),
          Map.entry("java.sql.Timestamp", "java.time.Instant or java.time.LocalDateTime"),
          Map.entry("java.sql.Date", "java.time.LocalDate"),
          Map.entry("java.sql.Time", "java.time.LocalTime"),
          Map.entry("java.sql.Array", "a List"),
          Map.entry("java.sql.Blob", "byte[]"),
          Map.entry("java.sql.Clob", "String"),
          Map.entry("java.sql.SQLXML", "String with @Field(type = \"xml\")"),
          Map.entry("java.time.ZonedDateTime", "java.time.OffsetDateTime or java.time.Instant"),
          Map.entry("java.lang.Number", "java.math.BigDecimal"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.nio.ByteBuffer", "byte[]"),
          Map.entry("java.io.InputStream", "byte[]"),
          Map.entry("java.util.BitSet", "dev.piolet.value.BitString"),
          Map.entry("char[]", "String"));

  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private static final Set<String> LISTS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.Deque",
          "java.util.Queue",
          "java.util.stream.Stream");

  private static final Set<String> SETS =
      Set.of(
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.EnumSet");

  private static final Set<String> MAPS =
      Set.of(
          "java.util.Map",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.SortedMap",
          "java.util.TreeMap");

  private TypeAdvice() {}

  static String instead(TypeName type, @Nullable TypeElement element) {
    String raw =
        type instanceof ParameterizedTypeName generic
            ? generic.rawType().toString()
            : type.toString();
    String known = INSTEAD.get(raw);
    if (known != null) {
      return "Use " + known;
    }
    if (OPTIONALS.contains(raw)) {
      return "Use the type itself with @Nullable";
    }
    if (LISTS.contains(raw) || SETS.contains(raw)) {
      String elements =
          type instanceof ParameterizedTypeName generic ? argument(generic) : "String";
      return "Use " + (SETS.contains(raw) ? "Set<" : "List<") + elements + '>';
    }
    if (MAPS.contains(raw)) {
      return "Store it as JSON, with @Field(json = true); a Map<String, String> can be hstore";
    }
    if (raw.endsWith("value.Range") || raw.endsWith("value.Multirange")) {
      return "Its bounds can be " + bounds();
    }
    if (type instanceof ArrayTypeName) {
      return "Make its elements the rows of a table of their own";
    }
    return element == null ? "Use a type that can be stored" : ofClass(raw, element);
  }

  private static String argument(ParameterizedTypeName generic) {
    return TypeNames.simple(generic.typeArguments().get(0)).replaceFirst("^\\? \\w+ ", "");
  }

  private static String bounds() {
    return Words.either(
        ScalarTypes.ALL.stream()
            .filter(type -> type.kind() == ColumnType.Kind.RANGE)
            .map(type -> TypeNames.simple(type.elementType()))
            .toList());
  }

  private static String ofClass(String name, TypeElement element) {
    if (Annotations.isModel(element)) {
      return """
          An object with nothing but its key would not be one: refer to the row with Ref<%s>, \
          which has the object where it was fetched; or store its key, with @Field(references = \
          %s.class)"""
          .formatted(element.getSimpleName(), element.getSimpleName());
    }
    boolean isRecord = element.getKind() == ElementKind.RECORD;
    boolean isOfJava = name.startsWith("java.") && !name.equals("java.lang.Object");
    List<String> ways =
        Stream.of(
                isRecord ? "spread it over columns with @Embedded" : "",
                isRecord ? "make it a type of PostgreSQL with @Composite on the record" : "",
                isOfJava ? "" : "store it as JSON with @Field(json = true)",
                "convert it with @Convert")
            .filter(way -> !way.isEmpty())
            .toList();
    return Names.capitalized(Words.either(ways));
  }
}
