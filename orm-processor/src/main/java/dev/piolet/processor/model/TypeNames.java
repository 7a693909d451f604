package dev.piolet.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Collectors;

/** Tells of types by their names. */
public final class TypeNames {
  private TypeNames() {}

  /** A type without the packages of the classes in it. */
  public static String simple(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return simple(array.componentType()) + "[]";
    }
    if (type instanceof ParameterizedTypeName generic) {
      String arguments =
          generic.typeArguments().stream().map(TypeNames::simple).collect(Collectors.joining(", "));
      return simple(generic.rawType()) + '<' + arguments + '>';
    }
    return type.withoutAnnotations().toString().replaceFirst("^.*\\.", "");
  }

  /** Whether a class literal cannot name a type. */
  public static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName
        || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
  }
}
