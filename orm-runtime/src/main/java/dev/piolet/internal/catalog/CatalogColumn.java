package dev.piolet.internal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column, as the catalog has it.
 *
 * @param type the type with its modifiers, as PostgreSQL writes it
 * @param expression its default, or what it is computed from, as PostgreSQL writes it, or null
 * @param identity {@code a} for ALWAYS, {@code d} for BY DEFAULT, or empty
 * @param generated {@code s} for a stored generated column, {@code v} for a virtual one, or empty
 * @param collation its collation in SQL where it is another than its type's, or null
 * @param unvalidated whether rows that were there before it was NOT NULL may be NULL
 */
record CatalogColumn(
    String name,
    String type,
    boolean notNull,
    @Nullable String expression,
    String identity,
    String generated,
    @Nullable String collation,
    boolean unvalidated,
    @Nullable String comment) {

  boolean isGenerated() {
    return !generated.isEmpty();
  }

  /** The default, or null where there is none or the expression is a generated column's. */
  @Nullable String defaultExpression() {
    return isGenerated() ? null : expression;
  }
}
