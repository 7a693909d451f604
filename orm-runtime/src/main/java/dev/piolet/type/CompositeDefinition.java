package dev.piolet.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type: {@code CREATE TYPE address AS (street text, city text)}.
 *
 * @param schema the schema's name, unquoted, or null for the first of the search path
 * @param name the type's name, unquoted
 * @param attributes its attributes, in their order
 */
public record CompositeDefinition(
    @Nullable String schema, String name, List<Attribute<?, ?>> attributes)
    implements TypeDefinition {
  /** Keeps a copy of the attributes. */
  public CompositeDefinition {
    attributes = List.copyOf(attributes);
  }
}
