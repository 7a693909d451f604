package dev.piolet.catalog;

import java.util.List;

/**
 * Schemas of a database with all that is in them, as they were when they were read. What extensions
 * brought is not theirs; it is left out. Immutable.
 *
 * <p>Expressions, queries and the names of types are as PostgreSQL writes them: with a schema where
 * the search path of the connection that read them does not find the object without it.
 *
 * @param schemas the names of the schemas that were read
 * @param tables tables, views and foreign tables by schema and name, without partitions, which are
 *     their tables'
 * @param types enums, domains and composite types, by schema and name
 * @param sequences the sequences that are not an identity column's, by schema and name
 * @param extensions the extensions of the database, by name
 * @param others what is there besides, by schema and name
 */
public record Catalog(
    List<String> schemas,
    List<CatalogTable> tables,
    List<CatalogType> types,
    List<CatalogSequence> sequences,
    List<Extension> extensions,
    List<OtherObject> others) {

  /** Copies the lists. */
  public Catalog {
    schemas = List.copyOf(schemas);
    tables = List.copyOf(tables);
    types = List.copyOf(types);
    sequences = List.copyOf(sequences);
    extensions = List.copyOf(extensions);
    others = List.copyOf(others);
  }

  /**
   * An extension that is installed.
   *
   * @param schema the schema that its objects are in
   */
  public record Extension(String name, String version, String schema) {}

  /**
   * Something that a schema has and that is described no further: a trigger, a function, a rule,
   * statistics, a storage parameter, a privilege.
   *
   * @param kind the word for it, such as {@code trigger}
   * @param schema the schema that it, or what it belongs to, is in
   * @param of the table, type or sequence that it belongs to, or else empty
   * @param name its name
   * @param definition what it is, as PostgreSQL writes it, or empty
   */
  public record OtherObject(
      String kind, String schema, String of, String name, String definition) {}
}
