package dev.piolet.schema;

import java.util.List;

/**
 * The row-level security of a table.
 *
 * @param force whether the table's owner is bound by the policies too
 * @param policies which rows roles may see and write
 */
public record RowSecurity(boolean force, List<Policy> policies) {
  /** Policies that bind everyone but the table's owner. */
  public static RowSecurity enabled(Policy... policies) {
    return new RowSecurity(false, List.of(policies));
  }

  /** Policies that bind the table's owner too. */
  public static RowSecurity forced(Policy... policies) {
    return new RowSecurity(true, List.of(policies));
  }
}
