package dev.piolet.processor.element;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Looks into types that are made of others, as {@code List<String[]>} is. */
public final class TypeParts {
  private TypeParts() {}

  /** Whether a type, or a type of its elements or arguments, however deep, is as asked for. */
  static boolean any(@Nullable TypeMirror type, Predicate<TypeMirror> asked) {
    if (type == null) {
      return false;
    }
    if (asked.test(type)) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return any(array.getComponentType(), asked);
    }
    if (type instanceof WildcardType wildcard) {
      return any(wildcard.getExtendsBound(), asked) || any(wildcard.getSuperBound(), asked);
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (any(argument, asked)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name of a type; that of any where the compiler does not know it. */
  static TypeName nameOf(TypeMirror type) {
    return areUnresolved(type) ? ClassName.OBJECT : TypeName.get(type);
  }

  /** Whether the class of a type, or one of its elements or arguments, is as asked for. */
  public static boolean anyClass(TypeMirror type, Predicate<TypeElement> asked) {
    return any(
        type,
        part -> {
          TypeElement element = elementOf(part);
          return element != null && asked.test(element);
        });
  }

  public static boolean areUnresolved(TypeMirror type) {
    return any(type, part -> part.getKind() == TypeKind.ERROR);
  }

  /** What an {@code Optional} is of, or null where a type is none, or one of no certain type. */
  public static @Nullable TypeMirror ofOptional(TypeMirror type) {
    TypeElement element = elementOf(type);
    if (element == null || !element.getQualifiedName().contentEquals("java.util.Optional")) {
      return null;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    boolean isCertain =
        arguments.size() == 1
            && (arguments.get(0) instanceof DeclaredType || arguments.get(0) instanceof ArrayType);
    return isCertain ? arguments.get(0) : null;
  }

  /** The class or interface that a type is, or null when it is none. */
  public static @Nullable TypeElement elementOf(@Nullable TypeMirror type) {
    return type != null && type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asTypeElement(type)
        : null;
  }
}
