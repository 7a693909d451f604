package dev.piolet.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column, as the catalog has it.
 *
 * @param type the type with its modifiers, as PostgreSQL writes it
 * @param typeName the type by its parts
 * @param expression its default, or what it is computed from, as PostgreSQL writes it, or null
 * @param identity {@code a} for ALWAYS, {@code d} for BY DEFAULT, or empty
 * @param generated {@code s} for a stored generated column, {@code v} for a virtual one, or empty
 * @param collation its collation in SQL where it is another than its type's, or null
 * @param unvalidated whether rows that were there before it was NOT NULL may be NULL
 */
public record CatalogColumn(
    String name,
    String type,
    CatalogTypeName typeName,
    boolean notNull,
    @Nullable String expression,
    String identity,
    String generated,
    @Nullable String collation,
    boolean unvalidated,
    @Nullable String comment) {

  /** Whether it is computed from others. */
  public boolean isGenerated() {
    return !generated.isEmpty();
  }

  /** The default, or null where there is none or the expression is a generated column's. */
  public @Nullable String defaultExpression() {
    return isGenerated() ? null : expression;
  }
}
