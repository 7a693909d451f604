package dev.piolet.benchmarks.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;

/**
 * Updates in a JDBC batch: {@code updateAll} alone sends each in a round trip of its own. A
 * transaction is told so, and not the whole database, where it makes a single insert slower.
 */
final class Batch {
  private Batch() {}

  static void update(Database ebean, List<?> beans) {
    try (Transaction transaction = ebean.beginTransaction()) {
      transaction.setBatchMode(true);
      ebean.updateAll(beans, transaction);
      transaction.commit();
    }
  }
}
