package dev.piolet.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key between two models, as generated code follows it.
 *
 * @param properties the properties that refer
 * @param field the field of the generated table
 * @param path what the path along it leads to, as {@code author}
 * @param method the method of the generated table that is the path, or null where there is none
 * @param doubt why a row may refer to none, to stand behind a colon; empty where it never does
 */
public record RelationKey(
    List<String> properties, String field, String path, @Nullable String method, String doubt) {
  /** The properties as one value of an annotation, as it is written. */
  String written() {
    List<String> quoted = properties.stream().map(property -> '"' + property + '"').toList();
    return quoted.size() == 1 ? quoted.get(0) : '{' + String.join(", ", quoted) + '}';
  }
}
