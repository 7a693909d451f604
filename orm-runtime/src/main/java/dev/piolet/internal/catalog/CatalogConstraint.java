package dev.piolet.internal.catalog;

import java.util.List;

/**
 * A constraint, as the catalog has it.
 *
 * @param kind {@code p}, {@code u}, {@code f}, {@code c} or {@code x}, as in {@code pg_constraint}
 * @param definition what it says, as PostgreSQL writes it
 * @param validated whether the rows that were there before fulfil it
 * @param columns the names of its columns
 * @param reference what a foreign key refers to; for others, nothing
 */
record CatalogConstraint(
    String name,
    String kind,
    String definition,
    boolean validated,
    List<String> columns,
    Reference reference) {

  /**
   * What a foreign key refers to, and what follows from changes there.
   *
   * @param table the object identifier of the table, or 0
   * @param actions the letters of {@code confupdtype} and {@code confdeltype}
   * @param deferrable {@code n}, {@code i} for initially immediate or {@code d} for deferred
   */
  record Reference(long table, List<String> columns, String actions, char deferrable) {}

  /** What it is called in messages. */
  String word() {
    return switch (kind) {
      case "p" -> "primary key";
      case "u" -> "unique constraint";
      case "f" -> "foreign key";
      case "c" -> "check";
      default -> "exclusion constraint";
    };
  }
}
