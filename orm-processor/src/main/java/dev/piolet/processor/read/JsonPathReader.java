package dev.piolet.processor.read;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.JsonModel;
import dev.piolet.processor.model.JsonModel.JsonMember;
import dev.piolet.processor.model.JsonModel.JsonObject;
import dev.piolet.processor.model.JsonModel.Kind;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.types.JsonMapping;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the paths into JSON columns whose type is a record. A record within itself ends there. */
final class JsonPathReader {
  private static final String SUFFIX = "Path";

  /** The constants of {@code PgTypes} that the texts of numbers and times are cast to. */
  private static final Map<TypeName, String> CASTS =
      Map.ofEntries(
          Map.entry(TypeName.get(Byte.class), "BYTE"),
          Map.entry(TypeName.get(Short.class), "SMALLINT"),
          Map.entry(TypeName.get(Integer.class), "INTEGER"),
          Map.entry(TypeName.get(Long.class), "BIGINT"),
          Map.entry(TypeName.get(Float.class), "REAL"),
          Map.entry(TypeName.get(Double.class), "DOUBLE"),
          Map.entry(TypeName.get(BigDecimal.class), "NUMERIC"),
          Map.entry(TypeName.get(LocalDate.class), "DATE"),
          Map.entry(TypeName.get(LocalTime.class), "TIME"),
          Map.entry(TypeName.get(LocalDateTime.class), "TIMESTAMP"),
          Map.entry(TypeName.get(OffsetDateTime.class), "TIMESTAMPTZ"),
          Map.entry(TypeName.get(Instant.class), "INSTANT"));

  private static final Set<TypeName> VALUES =
      Set.of(
          TypeName.get(Character.class),
          TypeName.get(BigInteger.class),
          TypeName.get(Duration.class),
          TypeName.get(Period.class),
          TypeName.get(byte[].class));

  /** Annotations, whosever they are, with which the JSON is not that of the components. */
  private static final Set<String> OTHER_SHAPE =
      Set.of(
          "JsonNaming",
          "JsonSerialize",
          "JsonFormat",
          "JsonTypeInfo",
          "JsonUnwrapped",
          "JsonValue");

  private final InheritedMethods inheritedMethods;
  private final EmbeddedReader embeddedReader;
  private final AccessReader access;
  private final NameAllocator classNames = new NameAllocator();
  private final Map<TypeName, JsonObject> objects = new LinkedHashMap<>();

  JsonPathReader(
      InheritedMethods inheritedMethods, EmbeddedReader embeddedReader, AccessReader access) {
    this.inheritedMethods = inheritedMethods;
    this.embeddedReader = embeddedReader;
    this.access = access;
  }

  /** The paths into the JSON of all columns. */
  JsonModel paths(List<Property> properties, List<ColumnModel> columns) {
    for (Property property : properties) {
      if (JsonMapping.isJson(property)) {
        addObject(property.type());
      }
    }
    JsonModel model = new JsonModel(List.copyOf(objects.values()), Map.of());
    if (objects.isEmpty()) {
      return model;
    }
    Set<String> ofTable = inheritedMethods.of(RuntimeTypes.KEYED_TABLE, 0);
    // A method hides all namesakes of the class around, whose factories are called within.
    Set<String> ofEmbedded = new HashSet<>(inheritedMethods.of(RuntimeTypes.EMBEDDED_COLUMNS, 0));
    ofEmbedded.addAll(inheritedMethods.of(RuntimeTypes.KEYED_TABLE, Integer.MAX_VALUE));
    Map<String, String> methods = new LinkedHashMap<>();
    for (ColumnModel column : columns) {
      ColumnType type = column.type();
      if (type != null
          && type.kind() == ColumnType.Kind.JSON
          && model.object(type.javaType()) != null) {
        Set<String> taken = column.isEmbedded() ? ofEmbedded : ofTable;
        methods.put(column.property(), InheritedMethods.free(column.field(), taken));
      }
    }
    return new JsonModel(model.objects(), methods);
  }

  /** Adds a type, and those within it, where it is a record whose JSON is its components'. */
  private boolean addObject(TypeMirror type) {
    TypeElement element = TypeParts.elementOf(type);
    if (element == null
        || element.getKind() != ElementKind.RECORD
        || TypeParts.areUnresolved(type)
        || access.isHidden(type)
        || hasOtherShape(element)) {
      return false;
    }
    TypeName name = TypeName.get(type);
    if (!objects.containsKey(name)) {
      String className = classNames.newName(element.getSimpleName() + SUFFIX);
      objects.put(name, new JsonObject(className, name, List.of()));
      objects.put(name, new JsonObject(className, name, members((DeclaredType) type)));
    }
    return true;
  }

  private boolean hasOtherShape(TypeElement element) {
    return Stream.concat(Stream.of(element), element.getEnclosedElements().stream())
        .filter(one -> !one.getKind().isField())
        .anyMatch(one -> OTHER_SHAPE.stream().anyMatch(name -> find(List.of(one), name) != null));
  }

  private List<JsonMember> members(DeclaredType type) {
    Set<String> taken = new HashSet<>(inheritedMethods.of(RuntimeTypes.JSON_OBJECT_PATH, 0));
    List<JsonMember> members = new ArrayList<>();
    for (Property component : embeddedReader.componentsOf(type)) {
      List<Element> places = placesOf(component);
      boolean isShown =
          find(places, "JsonIgnore") == null
              && !TypeParts.areUnresolved(component.type())
              && !access.isHidden(component.type());
      if (isShown) {
        String method = InheritedMethods.free(component.name(), taken);
        taken.add(method);
        members.add(member(component, method, places));
      }
    }
    return List.copyOf(members);
  }

  /** An annotation of a component may be on its field or its accessor. */
  private static List<Element> placesOf(Property component) {
    Stream<Element> accessors =
        Stream.ofNullable(component.component()).flatMap(one -> Stream.of(one, one.getAccessor()));
    return Stream.concat(Stream.of(component.field()), accessors).toList();
  }

  private JsonMember member(Property component, String method, List<Element> places) {
    TypeName type = component.typeName().box();
    boolean isOther = OTHER_SHAPE.stream().anyMatch(name -> find(places, name) != null);
    Kind kind = isOther ? Kind.DOCUMENT : kind(component.type(), type);
    return new JsonMember(method, key(component, places), kind, type, CASTS.get(type));
  }

  private Kind kind(TypeMirror mirror, TypeName type) {
    if (type.equals(TypeName.get(String.class))) {
      return Kind.TEXT;
    }
    if (type.equals(TypeName.get(Boolean.class))) {
      return Kind.BOOLEAN;
    }
    if (CASTS.containsKey(type)) {
      boolean isNumber = type.isBoxedPrimitive() || type.equals(TypeName.get(BigDecimal.class));
      return isNumber ? Kind.NUMBER : Kind.TEMPORAL;
    }
    if (type.equals(TypeName.get(UUID.class))) {
      return Kind.UUID;
    }
    TypeElement element = TypeParts.elementOf(mirror);
    boolean isEnum = element != null && element.getKind() == ElementKind.ENUM;
    if (isEnum || VALUES.contains(type)) {
      return Kind.VALUE;
    }
    return addObject(mirror) ? Kind.OBJECT : Kind.DOCUMENT;
  }

  private static String key(Property component, List<Element> places) {
    AnnotationMirror property = find(places, "JsonProperty");
    if (property != null) {
      for (var written : Place.written(property).entrySet()) {
        AnnotationValue value = written.getValue();
        boolean isName = written.getKey().getSimpleName().contentEquals("value");
        if (isName && value.getValue() instanceof String name && !name.isEmpty()) {
          return name;
        }
      }
    }
    return component.name();
  }

  /** The first annotation of a simple name. */
  private static @Nullable AnnotationMirror find(List<? extends Element> places, String name) {
    return places.stream()
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .filter(one -> one.getAnnotationType().asElement().getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(null);
  }
}
