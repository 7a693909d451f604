package dev.piolet.processor;

import java.lang.annotation.Annotation;
import java.util.Set;
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
  /** The types of PostgreSQL that a class may be named like. */
  private static final Set<String> OF_POSTGRES =
      Set.of(
          "any",
          "bit",
          "bool",
          "box",
          "bytea",
          "char",
          "cid",
          "cidr",
          "circle",
          "date",
          "inet",
          "internal",
          "interval",
          "json",
          "jsonb",
          "jsonpath",
          "line",
          "lseg",
          "macaddr",
          "money",
          "name",
          "numeric",
          "oid",
          "path",
          "point",
          "polygon",
          "record",
          "text",
          "tid",
          "time",
          "timestamp",
          "trigger",
          "tsquery",
          "tsvector",
          "unknown",
          "uuid",
          "varchar",
          "void",
          "xid",
          "xml");

  static TypeDeclaration of(TypeElement type, Class<? extends Annotation> annotation) {
    Place place = Annotations.place(type, annotation);
    String schema = Annotations.string(place, "schema");
    String name = Annotations.string(place, "name");
    return new TypeDeclaration(
        place,
        schema.isEmpty() ? null : schema,
        name.isEmpty() ? Names.snakeCase(type.getSimpleName().toString()) : name);
  }

  /**
   * Refuses a name that PostgreSQL takes for a type of its own, as it looks for those first.
   *
   * @throws NotStorable when it has that name, and no schema
   */
  TypeDeclaration requireOwnName(String className, Class<? extends Annotation> annotation) {
    if (schema == null && OF_POSTGRES.contains(name)) {
      throw new NotStorable(
          """
          has the type %s, which would be the type "%s" in PostgreSQL, and that is one of its own. \
          Give it another name: @%s(name = "...")"""
              .formatted(className, name, annotation.getSimpleName()));
    }
    return this;
  }

  /** The name with its schema, to tell it from others. */
  String sqlName() {
    return schema == null ? name : schema + '.' + name;
  }
}
