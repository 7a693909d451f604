package dev.piolet.type;

import org.jspecify.annotations.Nullable;

/** A type that a program defines, and that has to be created before tables use it. Immutable. */
public sealed interface TypeDefinition
    permits EnumDefinition, DomainDefinition, CompositeDefinition {
  /** The schema's name, unquoted, or null for the first of the connection's search path. */
  @Nullable String schema();

  /** The type's name in the database, unquoted. */
  String name();

  /** The type in SQL, quoted, with its schema where it has one. */
  default String sqlName() {
    return Identifiers.qualified(schema(), name());
  }
}
