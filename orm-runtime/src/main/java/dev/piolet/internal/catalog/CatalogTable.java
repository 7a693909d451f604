package dev.piolet.internal.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table or view with all that belongs to it, as the catalog has it. Filled by its reader. */
final class CatalogTable {
  final Properties properties;
  final Map<String, CatalogColumn> columns = new LinkedHashMap<>();
  final Map<String, CatalogConstraint> constraints = new LinkedHashMap<>();
  final Map<String, CatalogIndex> indexes = new LinkedHashMap<>();

  /** The policies, by their names. */
  final Map<String, CatalogPolicy> policies = new LinkedHashMap<>();

  /** The partitions, by their names. */
  final Map<String, CatalogPartition> partitions = new LinkedHashMap<>();

  /** The things that partitions have and the table has not. */
  final List<PartitionObject> partitionObjects = new ArrayList<>();

  /** The sequences of identity columns, by the names of these. */
  final Map<String, CatalogSequence> identities = new LinkedHashMap<>();

  final List<Relative> relatives = new ArrayList<>();

  /** A table that this one inherits from, or the like; the name is in SQL. */
  record Relative(String kind, String name) {}

  /**
   * Something that a partition has of its own.
   *
   * @param partition its name in SQL
   * @param kind {@code constraint}, {@code index} or {@code column}
   * @param name the object's name in SQL
   */
  record PartitionObject(String partition, String kind, String name, String definition) {}

  CatalogTable(Properties properties) {
    this.properties = properties;
  }

  /**
   * The properties of the table itself.
   *
   * @param oid its object identifier
   * @param quotedName its name without a schema, in quotes where PostgreSQL writes them
   * @param kind the letter in {@code pg_class}, such as {@code r}
   * @param populated whether a materialized view has rows to be read
   * @param partitionKey how it is divided, as PostgreSQL writes it, or null
   * @param query a view's query, as PostgreSQL writes it, or null
   */
  record Properties(
      long oid,
      String quotedName,
      char kind,
      boolean unlogged,
      boolean rowSecurity,
      boolean forcedRowSecurity,
      @Nullable String tablespace,
      @Nullable String comment,
      boolean populated,
      @Nullable String partitionKey,
      @Nullable String query) {}

  /** The word for something of a kind in messages. */
  static String word(char kind) {
    return switch (kind) {
      case 'v' -> "a view";
      case 'm' -> "a materialized view";
      case 'f' -> "a foreign table";
      case 'S' -> "a sequence";
      case 'i', 'I' -> "an index";
      case 'c' -> "a composite type";
      default -> "a table";
    };
  }
}
