package dev.piolet.schema;

import org.jspecify.annotations.Nullable;

/**
 * The details of a table or view beside its name, columns, constraints and indexes.
 *
 * @param comment what {@code COMMENT ON} says, or null
 * @param unlogged whether the table is empty after a crash
 * @param tablespace the tablespace that holds it, or null for the database's own choice
 * @param partitioning how it is divided, or null
 * @param rowSecurity which rows roles may see and write, or null for all
 */
public record TableDetails(
    @Nullable String comment,
    boolean unlogged,
    @Nullable String tablespace,
    @Nullable Partitioning partitioning,
    @Nullable RowSecurity rowSecurity) {
  /** Nothing. */
  public static final TableDetails NONE = new TableDetails(null, false, null, null, null);

  /** With a comment. */
  public TableDetails comment(String text) {
    return new TableDetails(text, unlogged, tablespace, partitioning, rowSecurity);
  }

  /** Empty after a crash. */
  public TableDetails asUnlogged() {
    return new TableDetails(comment, true, tablespace, partitioning, rowSecurity);
  }

  /** In a tablespace. */
  public TableDetails tablespace(String name) {
    return new TableDetails(comment, unlogged, name, partitioning, rowSecurity);
  }

  /** Divided into partitions. */
  public TableDetails partitioned(Partitioning how) {
    return new TableDetails(comment, unlogged, tablespace, how, rowSecurity);
  }

  /** With row-level security. */
  public TableDetails secured(RowSecurity how) {
    return new TableDetails(comment, unlogged, tablespace, partitioning, how);
  }
}
