package dev.piolet.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that a program defined, as the catalog has it.
 *
 * @param schema the schema that it is in
 * @param name its name without the schema
 * @param kind the letter in {@code pg_type}: {@code e} for an enum, {@code d} for a domain, {@code
 *     c} for a composite type
 * @param labels an enum's labels, in order
 * @param domain what a domain is, or null
 * @param attributes a composite type's attributes, in order
 */
public record CatalogType(
    String schema,
    String name,
    char kind,
    List<String> labels,
    @Nullable Domain domain,
    List<Attribute> attributes,
    @Nullable String comment) {

  /** Copies the lists. */
  public CatalogType {
    labels = List.copyOf(labels);
    attributes = List.copyOf(attributes);
  }

  /**
   * A domain.
   *
   * @param base what it is over, as PostgreSQL writes it
   * @param baseName the same by its parts
   * @param defaultExpression its default, as PostgreSQL writes it, or null
   * @param collation its collation in SQL where it is another than its base's, or null
   * @param checks its checks, in the alphabetical order of what they say
   */
  public record Domain(
      String base,
      CatalogTypeName baseName,
      boolean notNull,
      @Nullable String defaultExpression,
      @Nullable String collation,
      List<Check> checks) {

    /** Copies the list. */
    public Domain {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A check of a domain.
   *
   * @param definition what it says, as PostgreSQL writes it
   * @param expression its condition
   * @param validated whether the values that were there before fulfil it
   */
  public record Check(String name, String definition, String expression, boolean validated) {}

  /**
   * An attribute of a composite type.
   *
   * @param name its name in SQL
   * @param type its type, as PostgreSQL writes it
   * @param typeName the same by its parts
   * @param collation {@code COLLATE} with a collation that is not its type's, or nothing
   */
  public record Attribute(String name, String type, CatalogTypeName typeName, String collation) {
    /** As CREATE TYPE says it. */
    @Override
    public String toString() {
      return name + ' ' + type + collation;
    }
  }

  /** The word for it in messages. */
  public String word() {
    return switch (kind) {
      case 'e' -> "an enum";
      case 'd' -> "a domain";
      case 'c' -> "a composite type";
      default -> "another kind of type";
    };
  }
}
