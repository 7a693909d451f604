package dev.piolet.processor.code;

import java.lang.reflect.Type;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** A type as code names it. Its text has all names in full. */
public sealed interface TypeName extends Part
    permits AnnotatedTypeName,
        ArrayTypeName,
        ClassName,
        ParameterizedTypeName,
        PrimitiveTypeName,
        TypeVariableName,
        WildcardTypeName {
  /**
   * The name of a type, without its annotations.
   *
   * @throws IllegalArgumentException if it is none that can be written, such as an intersection
   */
  static TypeName get(TypeMirror type) {
    TypeKind kind = type.getKind();
    if (kind.isPrimitive() || kind == TypeKind.VOID) {
      return PrimitiveTypeName.of(kind);
    }
    return switch (kind) {
      case DECLARED, ERROR -> declared((DeclaredType) type);
      case ARRAY -> new ArrayTypeName(get(((ArrayType) type).getComponentType()));
      case TYPEVAR ->
          new TypeVariableName(((TypeVariable) type).asElement().getSimpleName().toString());
      case WILDCARD -> WildcardTypeName.get((WildcardType) type);
      default -> throw new IllegalArgumentException("Not the type of a value: " + type);
    };
  }

  private static TypeName declared(DeclaredType type) {
    ClassName name = ClassName.get((TypeElement) type.asElement());
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    // The Eclipse compiler tells the class around static ones too, with arguments that these lack.
    boolean isWithin =
        type.getEnclosingType().getKind() == TypeKind.DECLARED
            && !type.asElement().getModifiers().contains(Modifier.STATIC);
    TypeName around = isWithin ? get(type.getEnclosingType()) : name;
    if (around instanceof ParameterizedTypeName generic) {
      return new ParameterizedTypeName(name, namesOf(arguments), generic);
    }
    return arguments.isEmpty() ? name : new ParameterizedTypeName(name, namesOf(arguments), null);
  }

  private static List<TypeName> namesOf(List<? extends TypeMirror> types) {
    return types.stream().map(TypeName::get).toList();
  }

  /** The name of a class, an array of one, or a primitive type. */
  static TypeName get(Type type) {
    Class<?> java = (Class<?>) type;
    if (java.isArray()) {
      return new ArrayTypeName(get(java.getComponentType()));
    }
    return java.isPrimitive() ? PrimitiveTypeName.named(java.getName()) : ClassName.get(java);
  }

  default boolean isPrimitive() {
    return false;
  }

  default boolean isBoxedPrimitive() {
    return false;
  }

  /** The class that holds values of a primitive type; of another type, the type. */
  default TypeName box() {
    return this;
  }

  /**
   * The primitive type whose values this class holds; itself if it is one.
   *
   * @throws UnsupportedOperationException if there is none
   */
  default TypeName unbox() {
    throw new UnsupportedOperationException("Not a box: " + this);
  }

  /** This type with an annotation before its own name. */
  default TypeName annotated(ClassName annotation) {
    return new AnnotatedTypeName(annotation, this);
  }

  default TypeName withoutAnnotations() {
    return this;
  }
}
