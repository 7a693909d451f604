package dev.piolet.processor;

import java.lang.annotation.Annotation;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * How a schema declares a type that a Java class stands for: an enum, a domain, a composite.
 *
 * @param place the class with its annotation, where it has one
 * @param schema the schema's name, or null for the connection's search path
 * @param name the type's name
 */
record TypeDeclaration(Place place, @Nullable String schema, String name) {
  static TypeDeclaration of(TypeElement type, Class<? extends Annotation> annotation) {
    Place place = Annotations.place(type, annotation);
    String schema = Annotations.string(place, "schema");
    String name = Annotations.string(place, "name");
    return new TypeDeclaration(
        place,
        schema.isEmpty() ? null : schema,
        name.isEmpty() ? Names.snakeCase(type.getSimpleName().toString()) : name);
  }

  /** The name with its schema, to tell it from others. */
  String sqlName() {
    return schema == null ? name : schema + '.' + name;
  }
}
