package dev.piolet.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is no constraint's, as the catalog has it.
 *
 * @param definition what it is, from {@code USING} on, as PostgreSQL writes it; {@code UNIQUE}
 *     before it
 * @param structure the same by its parts
 * @param predicate which rows are in it, as PostgreSQL writes it, or null for all
 * @param valid whether it is complete
 * @param ofPartitions whether it is made of those of partitions
 */
public record CatalogIndex(
    String name,
    String definition,
    Structure structure,
    @Nullable String predicate,
    boolean valid,
    boolean ofPartitions,
    @Nullable String tablespace) {

  /**
   * The parts of an index, which may be a constraint's.
   *
   * @param method its access method, such as {@code btree}
   * @param included the columns that it keeps besides
   * @param nullsNotDistinct whether two NULLs are alike to it
   */
  public record Structure(
      String method,
      boolean unique,
      boolean nullsNotDistinct,
      List<Element> elements,
      List<String> included) {

    /** Copies the lists. */
    public Structure {
      elements = List.copyOf(elements);
      included = List.copyOf(included);
    }
  }

  /**
   * A place of an index.
   *
   * @param column the column's name, or null for an expression
   * @param expression what is indexed, as PostgreSQL writes it
   * @param operatorClass where it is not the type's default, in SQL; or null
   * @param collation where it is not the column's, or that of the expression's type, in SQL; or
   *     null
   * @param operator what an exclusion constraint compares with, or null
   */
  public record Element(
      @Nullable String column,
      String expression,
      boolean descending,
      boolean nullsFirst,
      @Nullable String operatorClass,
      @Nullable String collation,
      @Nullable String operator) {}
}
