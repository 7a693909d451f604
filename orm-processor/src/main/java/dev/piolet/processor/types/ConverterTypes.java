package dev.piolet.processor.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Convert;
import dev.piolet.processor.element.AccessReader;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.Property;
import dev.piolet.processor.element.TypeParts;
import dev.piolet.processor.model.ColumnType;
import dev.piolet.processor.model.PgTypeModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.RuntimeTypes;
import dev.piolet.processor.model.TypeNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Values that a converter of the user's turns into what can be stored. */
final class ConverterTypes {
  private final TypeMapping mapping;
  private final Types types;
  private final AccessReader access;

  ConverterTypes(TypeMapping mapping, Types types, AccessReader access) {
    this.mapping = mapping;
    this.types = types;
    this.access = access;
  }

  /**
   * A type that a converter makes of another.
   *
   * @param convert where {@code @Convert} is written
   */
  ColumnType of(Place convert, TypeRequest request) {
    TypeElement converter = TypeParts.elementOf(Annotations.type(convert, "value"));
    if (converter == null) {
      throw new NotStorable("has a converter that is no class. Write @Convert(TheConverter.class)");
    }
    String name = converter.getSimpleName().toString();
    List<? extends TypeMirror> arguments = argumentsOf(converter);
    TypeName javaType = boxed(request.typeName());
    if (!boxed(TypeName.get(arguments.get(0))).equals(javaType)) {
      throw new NotStorable(
          "has the type %s, but %s converts %s. Use a converter that implements Converter<%s, %s>"
              .formatted(
                  simple(request.type()),
                  name,
                  simple(arguments.get(0)),
                  TypeNames.simple(javaType),
                  simple(arguments.get(1))));
    }
    String constant = constantOf(converter);
    ColumnType stored = stored(name, request.part(arguments.get(1), request.options()));
    PgTypeModel pgType =
        new PgTypeModel.Converted(stored.pgType(), ClassName.get(converter), constant, javaType);
    return stored.mapped(javaType, pgType, true);
  }

  private ColumnType stored(String converter, TypeRequest request) {
    try {
      return mapping.of(request);
    } catch (NotStorable e) {
      if (!e.problem().isOfTheType()) {
        throw e;
      }
      throw new NotStorable(
          "is converted by %s to what %s".formatted(converter, e.problem().predicate()));
    }
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  private static String simple(TypeMirror type) {
    return TypeNames.simple(TypeName.get(type));
  }

  /** The types between which a converter converts. */
  private List<? extends TypeMirror> argumentsOf(TypeElement converter) {
    String name = converter.getSimpleName().toString();
    DeclaredType implemented = implemented(converter.asType());
    if (implemented == null) {
      throw new NotStorable(
          "is converted by %s, which is no converter. Make it implement %s"
              .formatted(name, RuntimeTypes.CONVERTER));
    }
    if (!converter.getTypeParameters().isEmpty()) {
      throw new NotStorable(
          """
          is converted by %s, which is generic, so that it is not known what it converts. Write a \
          converter without type parameters"""
              .formatted(name));
    }
    if (implemented.getTypeArguments().size() != 2) {
      throw new NotStorable(
          """
          is converted by %s, which does not say what it converts to what. Make it implement \
          Converter<TheType, String>, or what else it is stored as"""
              .formatted(name));
    }
    return implemented.getTypeArguments();
  }

  private @Nullable DeclaredType implemented(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement().toString().equals(RuntimeTypes.CONVERTER.canonicalName())) {
      return declared;
    }
    return types.directSupertypes(type).stream()
        .map(this::implemented)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The constant of an enum that converts; null for a class, of which an object is made. */
  private @Nullable String constantOf(TypeElement converter) {
    if (!access.isReachable(converter)) {
      throw new NotStorable(
          """
          is converted by %s, which the generated class cannot use. Make it public, or \
          package-private in the model's package"""
              .formatted(converter.getSimpleName()));
    }
    if (converter.getKind() == ElementKind.ENUM) {
      return onlyConstant(converter);
    }
    if (!isInstantiable(converter)) {
      throw new NotStorable(
          """
          is converted by %s, of which no object can be made. Make it a class that is neither \
          abstract nor inner, with an accessible constructor without parameters that throws \
          nothing; or an enum with one constant"""
              .formatted(converter.getSimpleName()));
    }
    return null;
  }

  private static String onlyConstant(TypeElement converter) {
    List<VariableElement> constants =
        ElementFilter.fieldsIn(converter.getEnclosedElements()).stream()
            .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
            .toList();
    if (constants.size() != 1) {
      throw new NotStorable(
          "is converted by %s, an enum of %d constants. Leave it one, which is the converter"
              .formatted(converter.getSimpleName(), constants.size()));
    }
    return constants.get(0).getSimpleName().toString();
  }

  private boolean isInstantiable(TypeElement converter) {
    Set<Modifier> modifiers = converter.getModifiers();
    boolean isInner =
        converter.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC);
    boolean isClass = converter.getKind().isClass() && !modifiers.contains(Modifier.ABSTRACT);
    return isClass
        && (!isInner || converter.getKind() == ElementKind.RECORD || isInInterface(converter))
        && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .anyMatch(this::isUsable);
  }

  private static boolean isInInterface(Element type) {
    Element around = type.getEnclosingElement();
    return around != null && around.getKind().isInterface();
  }

  private boolean isUsable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty() && access.isCallable(constructor);
  }

  /** Where {@code @Convert} is written of a property, or else of its type; null where nowhere. */
  static @Nullable Place placeOf(Property property) {
    Place place = Annotations.place(property, Convert.class);
    return place.annotation() == null ? placeOf(property.type()) : place;
  }

  static @Nullable Place placeOf(TypeMirror type) {
    TypeElement element = TypeParts.elementOf(type);
    return element == null || !Annotations.has(element, Convert.class)
        ? null
        : Annotations.place(element, Convert.class);
  }
}
