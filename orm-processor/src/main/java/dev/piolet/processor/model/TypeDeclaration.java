package dev.piolet.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How a schema declares a type that a Java class stands for: an enum, a domain, a composite.
 *
 * @param place the class with its annotation, where it has one
 * @param schema the schema's name, or null for the connection's search path
 * @param name the type's name
 */
public record TypeDeclaration(Place place, @Nullable String schema, String name) {
  /** The name with its schema, to tell it from others. */
  public String sqlName() {
    return schema == null ? name : schema + '.' + name;
  }
}
