package dev.piolet.processor.types;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A Java type that is to be stored.
 *
 * @param type the type
 * @param options what is said of its column
 * @param around the records that it is a part of, the innermost last
 */
record TypeRequest(TypeMirror type, TypeOptions options, List<TypeElement> around) {
  TypeName typeName() {
    return TypeName.get(type);
  }

  /** A part of this type, such as the elements of an array. */
  TypeRequest part(TypeMirror part, TypeOptions optionsOfPart) {
    return new TypeRequest(part, optionsOfPart, around);
  }

  /** A component of this type, which is a record. */
  TypeRequest component(TypeElement owner, TypeMirror component, TypeOptions optionsOfPart) {
    List<TypeElement> path = Stream.concat(around.stream(), Stream.of(owner)).toList();
    return new TypeRequest(component, optionsOfPart, path);
  }
}
