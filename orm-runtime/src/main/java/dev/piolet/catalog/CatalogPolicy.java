package dev.piolet.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy, as the catalog has it.
 *
 * @param using which rows are seen, as PostgreSQL writes it, or null
 * @param check which rows are written, as PostgreSQL writes it, or null
 */
public record CatalogPolicy(
    boolean permissive,
    String command,
    List<String> roles,
    @Nullable String using,
    @Nullable String check) {

  /** Copies the list. */
  public CatalogPolicy {
    roles = List.copyOf(roles);
  }

  /** As CREATE POLICY says it. */
  @Override
  public String toString() {
    return (permissive ? "PERMISSIVE" : "RESTRICTIVE")
        + " FOR "
        + command
        + " TO "
        + String.join(", ", roles)
        + (using == null ? "" : " USING (" + using + ")")
        + (check == null ? "" : " WITH CHECK (" + check + ")");
  }
}
