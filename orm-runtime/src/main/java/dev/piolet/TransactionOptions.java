package dev.piolet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs, as {@code SET TRANSACTION} has it. Immutable and thread-safe; each method
 * returns a copy.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-transaction.html">SET
 *     TRANSACTION</a>
 */
public final class TransactionOptions {
  private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, false);

  private final @Nullable String isolation;
  private final boolean readOnly;
  private final boolean deferrable;

  private TransactionOptions(@Nullable String isolation, boolean readOnly, boolean deferrable) {
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.deferrable = deferrable;
  }

  /** The server's defaults, read committed unless it is set up otherwise. */
  public static TransactionOptions defaults() {
    return DEFAULTS;
  }

  /** {@code READ COMMITTED}: each statement sees what was committed before it began. */
  public TransactionOptions readCommitted() {
    return new TransactionOptions("READ COMMITTED", readOnly, deferrable);
  }

  /** {@code REPEATABLE READ}: all statements see what was committed before the first began. */
  public TransactionOptions repeatableRead() {
    return new TransactionOptions("REPEATABLE READ", readOnly, deferrable);
  }

  /**
   * {@code SERIALIZABLE}: as if transactions ran one after another; one that cannot fails with a
   * {@link dev.piolet.error.SerializationFailureException} and is to be run again.
   */
  public TransactionOptions serializable() {
    return new TransactionOptions("SERIALIZABLE", readOnly, deferrable);
  }

  /** {@code READ ONLY}: writing is an error. */
  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, deferrable);
  }

  /**
   * {@code DEFERRABLE}: a serializable, read-only transaction may wait when it begins, and then
   * never fails to be serialized. It has no effect on others.
   */
  public TransactionOptions deferrable() {
    return new TransactionOptions(isolation, readOnly, true);
  }

  /** The SET TRANSACTION to begin with, or null when all is left to the server. */
  @Nullable String sql() {
    List<String> modes = new ArrayList<>();
    if (isolation != null) {
      modes.add("ISOLATION LEVEL " + isolation);
    }
    if (readOnly) {
      modes.add("READ ONLY");
    }
    if (deferrable) {
      modes.add("DEFERRABLE");
    }
    return modes.isEmpty() ? null : "SET TRANSACTION " + String.join(", ", modes);
  }

  @Override
  public String toString() {
    String sql = sql();
    return sql == null ? "SET TRANSACTION" : sql;
  }
}
