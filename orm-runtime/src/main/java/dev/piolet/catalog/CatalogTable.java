package dev.piolet.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table or view with all that belongs to it, as the catalog has it. Immutable.
 *
 * @param columns the columns, by their names, in order
 * @param constraints the constraints, by their names; that a column is NOT NULL is said by it
 * @param indexes the indexes that are no constraint's, by their names
 * @param policies the policies, by their names
 * @param partitions the partitions, by their names
 * @param partitionObjects the things that partitions have and the table has not
 * @param identities the sequences of identity columns, by the names of these
 * @param relatives the tables that it inherits from, and the like
 */
public record CatalogTable(
    Properties properties,
    Map<String, CatalogColumn> columns,
    Map<String, CatalogConstraint> constraints,
    Map<String, CatalogIndex> indexes,
    Map<String, CatalogPolicy> policies,
    Map<String, CatalogPartition> partitions,
    List<PartitionObject> partitionObjects,
    Map<String, CatalogSequence> identities,
    List<Relative> relatives) {

  /** Copies the lists and maps, which keep their order. */
  public CatalogTable {
    columns = copy(columns);
    constraints = copy(constraints);
    indexes = copy(indexes);
    policies = copy(policies);
    partitions = copy(partitions);
    partitionObjects = List.copyOf(partitionObjects);
    identities = copy(identities);
    relatives = List.copyOf(relatives);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The schema that it is in. */
  public String schema() {
    return properties.schema();
  }

  /** Its name without the schema. */
  public String name() {
    return properties.name();
  }

  /** Whether it is a view, materialized or not. */
  public boolean isView() {
    return properties.kind() == 'v' || properties.kind() == 'm';
  }

  /** A table that this one inherits from, or the like; the name is in SQL. */
  public record Relative(String kind, String name) {}

  /**
   * Something that a partition has of its own.
   *
   * @param partition its name in SQL
   * @param kind {@code constraint}, {@code index} or {@code column}
   * @param name the object's name in SQL
   */
  public record PartitionObject(String partition, String kind, String name, String definition) {}

  /**
   * The properties of the table itself.
   *
   * @param oid its object identifier
   * @param schema the schema that it is in
   * @param name its name without the schema
   * @param quotedName that name in quotes where PostgreSQL writes them
   * @param kind the letter in {@code pg_class}: {@code r} for a table, {@code p} for a partitioned
   *     one, {@code v} for a view, {@code m} for a materialized one, {@code f} for a foreign table
   * @param populated whether a materialized view has rows to be read
   * @param partitionKey how it is divided, as PostgreSQL writes it, or null
   * @param query a view's query, as PostgreSQL writes it, or null
   * @param reads the tables and views that a view's query reads
   */
  public record Properties(
      long oid,
      String schema,
      String name,
      String quotedName,
      char kind,
      boolean unlogged,
      boolean rowSecurity,
      boolean forcedRowSecurity,
      @Nullable String tablespace,
      @Nullable String comment,
      boolean populated,
      @Nullable String partitionKey,
      @Nullable String query,
      List<Name> reads) {

    /** Copies the list. */
    public Properties {
      reads = List.copyOf(reads);
    }
  }

  /** A schema, and a name in it. */
  public record Name(String schema, String name) {}

  /** The word for something of a kind of {@code pg_class} in messages. */
  public static String word(char kind) {
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
