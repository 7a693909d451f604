package dev.piolet.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native enum: {@code CREATE TYPE mood AS ENUM ('sad', 'happy')}.
 *
 * @param schema the schema's name, unquoted, or null for the first of the search path
 * @param name the type's name, unquoted
 * @param labels the labels, in their order
 */
public record EnumDefinition(@Nullable String schema, String name, List<String> labels)
    implements TypeDefinition {
  /** Keeps a copy of the labels. */
  public EnumDefinition {
    labels = List.copyOf(labels);
  }
}
