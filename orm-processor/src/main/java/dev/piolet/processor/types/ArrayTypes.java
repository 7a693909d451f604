package dev.piolet.processor.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.ColumnType.Kind;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Arrays, lists and sets, whose elements can be of any type that is stored. */
final class ArrayTypes {
  private static final Map<TypeKind, String> PRIMITIVE_ARRAYS =
      Map.of(
          TypeKind.SHORT, "SHORT_ARRAY",
          TypeKind.INT, "INT_ARRAY",
          TypeKind.LONG, "LONG_ARRAY",
          TypeKind.FLOAT, "FLOAT_ARRAY",
          TypeKind.DOUBLE, "DOUBLE_ARRAY",
          TypeKind.BOOLEAN, "BOOLEAN_ARRAY");

  private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set");

  private final TypeMapping mapping;

  ArrayTypes(TypeMapping mapping) {
    this.mapping = mapping;
  }

  /** The type that an array, a list or a set is stored as; null when the type is none. */
  @Nullable ColumnType of(TypeRequest request) {
    if (request.type() instanceof ArrayType array) {
      if (isOfBytesOrChars(array.getComponentType())) {
        return null;
      }
      return PRIMITIVE_ARRAYS.containsKey(array.getComponentType().getKind())
          ? primitives(request, array.getComponentType())
          : array(request, array.getComponentType());
    }
    return COLLECTIONS.contains(rawName(request.type())) ? collection(request) : null;
  }

  private static boolean isOfBytesOrChars(TypeMirror component) {
    return component.getKind() == TypeKind.BYTE
        || component.getKind() == TypeKind.CHAR
        || rawName(component).equals("java.lang.Byte");
  }

  private static String rawName(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement().toString() : "";
  }

  private ColumnType primitives(TypeRequest request, TypeMirror component) {
    TypeName javaType = request.typeName();
    if (component.getKind() == TypeKind.FLOAT && isVector(request.options())) {
      return Objects.requireNonNull(ScalarMapping.of(javaType, request.options()));
    }
    if (component.getKind() == TypeKind.FLOAT && request.options().length() != 0) {
      throw new NotStorable(
          "length",
          "is stored as real[], which takes no length. For a vector, add: type = \"vector\"");
    }
    ColumnType element = element(request, component);
    String constant = Objects.requireNonNull(PRIMITIVE_ARRAYS.get(component.getKind()));
    return element.many(javaType, Kind.ELEMENTS, PgTypeModel.constant(constant));
  }

  private static boolean isVector(TypeOptions options) {
    return options.type() != null
        && options.type().base().equals("vector")
        && !options.type().isArray();
  }

  private ColumnType array(TypeRequest request, TypeMirror component) {
    if (component instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      throw new NotStorable(
          """
          has the type %s, and Java has no such arrays that can be made safely. Make it a List"""
              .formatted(request.typeName()));
    }
    ColumnType element = element(request, component);
    return element.many(
        request.typeName(),
        isArray(element) ? Kind.OTHER : Kind.ELEMENTS,
        new PgTypeModel.Array(element.pgType(), ArrayTypeName.of(TypeName.get(component))));
  }

  private ColumnType collection(TypeRequest request) {
    List<? extends TypeMirror> arguments = ((DeclaredType) request.type()).getTypeArguments();
    boolean isList = rawName(request.type()).equals("java.util.List");
    String name = isList ? "List" : "Set";
    if (arguments.isEmpty()) {
      throw new NotStorable(
          "has the type %s, which does not say of what. Write %s<String>, or what else it has"
              .formatted(request.typeName(), name));
    }
    TypeMirror argument = arguments.get(0);
    if (argument instanceof WildcardType wildcard) {
      throw new NotStorable(
          "has the type %s, whose elements can be of several types. Write %s<%s>"
              .formatted(request.typeName(), name, nameOfBound(wildcard)));
    }
    ColumnType element = element(request, argument);
    boolean isNested = isArray(element);
    if (isNested && !isList) {
      throw new NotStorable(
          """
          has the type %s, and an array of PostgreSQL whose elements are arrays is no set of them. \
          Make it a List"""
              .formatted(request.typeName()));
    }
    Kind kind = isNested ? Kind.OTHER : isList ? Kind.ARRAY : Kind.ELEMENTS;
    TypeName type =
        ParameterizedTypeName.get(
            ((ParameterizedTypeName) request.typeName()).rawType(), element.javaType());
    return element.many(type, kind, new PgTypeModel.Collected(element.pgType(), isList));
  }

  private ColumnType element(TypeRequest request, TypeMirror element) {
    TypeOptions options = ofElement(request, element);
    try {
      return mapping.of(request.part(element, options));
    } catch (NotStorable e) {
      if (!e.problem().isOfTheType()) {
        throw e;
      }
      String whole = TypeNames.simple(request.typeName());
      TypeElement model = TypeParts.elementOf(element);
      throw model != null && Annotations.isModel(model) ? ofRows(whole) : e.in(whole, "element");
    }
  }

  /** Somebody who knows other mappers looks for the other side of a foreign key. */
  private static NotStorable ofRows(String whole) {
    return new NotStorable(
        """
        has the type %s, and a row has no other rows in it. Read these with it, by list(...) in a \
        query, or into a record with @Projection(of = ...) that has them as a component"""
            .formatted(whole));
  }

  private static String nameOfBound(WildcardType wildcard) {
    TypeMirror bound =
        wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
    return bound == null ? "String" : TypeNames.simple(TypeName.get(bound));
  }

  /** Whether elements are arrays themselves, so that what holds them has several dimensions. */
  private static boolean isArray(ColumnType element) {
    return element.sqlType().endsWith("[]");
  }

  /** Options of an array's column hold of its elements, except for the brackets. */
  private TypeOptions ofElement(TypeRequest request, TypeMirror element) {
    SqlTypeName type = request.options().type();
    if (type == null) {
      return request.options();
    }
    if (!type.isArray()) {
      boolean isOfElements = fits(request.part(element, request.options()));
      throw new NotStorable(
          "type",
          "has the type %s, but its column the type %s, which is no array. %s"
              .formatted(
                  TypeNames.simple(request.typeName()),
                  type,
                  isOfElements ? "Write: type = \"" + type + "[]\"" : "Remove it"));
    }
    return request.options().ofType(type.element(dimensions(element, type)));
  }

  private boolean fits(TypeRequest element) {
    try {
      return !isArray(mapping.of(element));
    } catch (NotStorable e) {
      return false;
    }
  }

  /** How many dimensions a type has, as far as it says so itself. */
  private static int dimensions(TypeMirror type, SqlTypeName sqlType) {
    if (type instanceof ArrayType array) {
      TypeKind component = array.getComponentType().getKind();
      boolean isValue =
          component == TypeKind.BYTE
              || (component == TypeKind.FLOAT && sqlType.base().equals("vector"));
      return isValue ? 0 : 1 + dimensions(array.getComponentType(), sqlType);
    }
    boolean isCollection =
        COLLECTIONS.contains(rawName(type)) && !((DeclaredType) type).getTypeArguments().isEmpty();
    return isCollection
        ? 1 + dimensions(((DeclaredType) type).getTypeArguments().get(0), sqlType)
        : 0;
  }
}
