package dev.piolet.processor;

import dev.piolet.processor.code.ArrayTypeName;
import dev.piolet.processor.code.ParameterizedTypeName;
import dev.piolet.processor.code.TypeName;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Looks into types that are made of others, as {@code List<String[]>} is. */
final class TypeParts {
  private TypeParts() {}

  /** The type, the types of its elements and its arguments, and theirs. */
  static Stream<TypeMirror> of(@Nullable TypeMirror type) {
    if (type == null) {
      return Stream.empty();
    }
    if (type.getKind().isPrimitive()
        || (type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty())) {
      return Stream.of(type);
    }
    Stream<TypeMirror> parts = Stream.empty();
    if (type instanceof ArrayType array) {
      parts = of(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      parts = Stream.concat(of(wildcard.getExtendsBound()), of(wildcard.getSuperBound()));
    } else if (type instanceof DeclaredType declared) {
      parts = declared.getTypeArguments().stream().flatMap(TypeParts::of);
    }
    return Stream.concat(Stream.of(type), parts);
  }

  /** Whether a class literal cannot name a type. */
  static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName
        || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
  }

  static boolean areUnresolved(TypeMirror type) {
    return of(type).anyMatch(part -> part.getKind() == TypeKind.ERROR);
  }

  /** The class or interface that a type is, or null when it is none. */
  static @Nullable TypeElement elementOf(@Nullable TypeMirror type) {
    return type != null
            && type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? element
        : null;
  }
}
