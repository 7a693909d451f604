package dev.piolet.processor.types;

import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.TypeDeclaration;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** How a schema declares the types that classes stand for: enums, domains and composites. */
public final class NamedTypes {
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

  private NamedTypes() {}

  /** The declaration of a class's type, named as an annotation says. */
  public static TypeDeclaration declarationOf(
      TypeElement type, Class<? extends Annotation> annotation) {
    Place place = Annotations.place(type, annotation);
    String schema = place.string("schema");
    String name = place.string("name");
    return new TypeDeclaration(
        place,
        schema.isEmpty() ? null : schema,
        name.isEmpty() ? Names.snakeCase(type.getSimpleName().toString()) : name);
  }

  /**
   * The declaration of a class's type, whose name PostgreSQL does not take for a type of its own,
   * as it looks for those first.
   *
   * @throws NotStorable when it has that name, and no schema
   */
  static TypeDeclaration ownDeclarationOf(
      TypeElement type, Class<? extends Annotation> annotation) {
    TypeDeclaration declaration = declarationOf(type, annotation);
    String name = declaration.name();
    if (declaration.schema() == null && OF_POSTGRES.contains(name)) {
      throw new NotStorable(
          """
          has the type %s, which would be the type "%s" in PostgreSQL, and that is one of its own. \
          Give it another name: @%s(name = "...")"""
              .formatted(type.getSimpleName(), name, annotation.getSimpleName()));
    }
    return declaration;
  }
}
