package dev.piolet.internal.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that a program defined, as the catalog has it.
 *
 * @param kind the letter in {@code pg_type}: {@code e} for an enum, {@code d} for a domain, {@code
 *     c} for a composite type
 * @param labels an enum's labels, in order
 * @param base what a domain is over, as PostgreSQL writes it, or null
 * @param checks what a domain's checks say, as PostgreSQL writes it, in alphabetical order
 * @param attributes a composite type's attributes, in order: the name in quotes and the type
 */
record CatalogType(
    char kind,
    List<String> labels,
    @Nullable String base,
    List<String> checks,
    List<String> attributes) {
  /** What it is called in messages. */
  String word() {
    return switch (kind) {
      case 'e' -> "an enum";
      case 'd' -> "a domain";
      case 'c' -> "a composite type";
      default -> "another kind of type";
    };
  }
}
