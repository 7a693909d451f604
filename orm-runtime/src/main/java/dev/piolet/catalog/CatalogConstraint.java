package dev.piolet.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint, as the catalog has it.
 *
 * @param kind {@code p}, {@code u}, {@code f}, {@code c} or {@code x}, as in {@code pg_constraint}
 * @param definition what it says, as PostgreSQL writes it
 * @param validated whether the rows that were there before fulfil it
 * @param expression a check's condition, as PostgreSQL writes it, or null
 * @param inherited whether a check holds for tables that inherit
 * @param enforced whether PostgreSQL checks it
 * @param valid whether its index is complete, where it has one
 * @param columns the names of its columns
 * @param reference what a foreign key refers to; for others, nothing
 * @param target the table that a foreign key refers to, or null
 * @param index the parts of its index where it has one, or null
 * @param predicate which rows an exclusion constraint compares, as PostgreSQL writes it, or null
 *     for all
 */
public record CatalogConstraint(
    String name,
    String kind,
    String definition,
    boolean validated,
    @Nullable String expression,
    boolean inherited,
    boolean enforced,
    boolean valid,
    List<String> columns,
    Reference reference,
    CatalogTable.@Nullable Name target,
    CatalogIndex.@Nullable Structure index,
    @Nullable String predicate) {

  /** Copies the list. */
  public CatalogConstraint {
    columns = List.copyOf(columns);
  }

  /**
   * The target of a foreign key, and what follows from changes there.
   *
   * @param table the object identifier of the table, or 0
   * @param actions the letters of {@code confupdtype} and {@code confdeltype}
   * @param match {@code s} for simple, {@code f} for full
   * @param setColumns the columns that ON DELETE sets where those are named, in alphabetical order
   * @param period whether the last column is a period
   * @param deferrable {@code n}, {@code i} for initially immediate or {@code d} for deferred
   */
  public record Reference(
      long table,
      List<String> columns,
      String actions,
      char match,
      List<String> setColumns,
      boolean period,
      char deferrable) {

    /** Copies the lists. */
    public Reference {
      columns = List.copyOf(columns);
      setColumns = List.copyOf(setColumns);
    }
  }

  /** The word for it in messages. */
  public String word() {
    return switch (kind) {
      case "p" -> "primary key";
      case "u" -> "unique constraint";
      case "f" -> "foreign key";
      case "c" -> "check";
      default -> "exclusion constraint";
    };
  }
}
