package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * The same work for a library and for what it takes turns with.
 *
 * @param own the library's
 * @param baselines that of hand-written JDBC, or the library's too where it takes no turns
 * @param isBaselinesTurn whose turn it is
 */
record Turns<W>(W own, W baselines, BooleanSupplier isBaselinesTurn) {
  /** Makes the work of one of them. */
  interface Maker<W> {
    W make(Contender contender) throws SQLException;
  }

  /** The work of the one whose turn it is. */
  W now() {
    return isBaselinesTurn.getAsBoolean() ? baselines : own;
  }
}
