package dev.piolet.internal.write;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets the number of a transaction whose end is not seen here ride in the RETURNING of a write, and
 * with it that of what its innermost savepoint began, which is the row's {@code xmin}. Tables
 * without rows of their own know no {@code xmin}, and a distributed one writes in another server's
 * transaction: there nothing rides.
 *
 * @see <a href="https://www.postgresql.org/docs/current/subxacts.html">Subtransactions</a>
 */
final class Riding {
  private static final String RIDERS = "pg_catalog.pg_current_xact_id()::text, xmin::text";
  private static final long EPOCH = 1L << 32;

  private final Tracking tracking;
  private final Targets targets;

  Riding(Tracking tracking, Targets targets) {
    this.tracking = tracking;
    this.targets = targets;
  }

  /**
   * A step that also tells which transaction it writes in, where that has to be known.
   *
   * @param step an INSERT or UPDATE, at whose end RETURNING is or can be
   * @param returns whether it has one
   */
  <R> Step<R> with(Step<R> step, Table<?> table, boolean returns) {
    if (!tracking.isForeign() || !targets.haveWriters(table)) {
      return step;
    }
    BoundSql sql = step.sql();
    String text = sql.sql() + (returns ? ", " : " RETURNING ") + RIDERS;
    return new Step<>(
        new BoundSql(text, sql.binds()),
        outcome -> {
          int count = learn(outcome.rows());
          return step.handler().handle(returns ? outcome : Outcome.of(count));
        },
        step.failures());
  }

  /** Takes the numbers of the last two columns, and gives how many rows there are. */
  private int learn(ResultSet rows) throws SQLException {
    int count = 0;
    if (rows.last()) {
      count = rows.getRow();
      int last = rows.getMetaData().getColumnCount();
      long transaction = Long.parseUnsignedLong(rows.getString(last - 1));
      tracking.writesIn(transaction, part(transaction, Long.parseLong(rows.getString(last))));
    }
    rows.beforeFirst();
    return count;
  }

  /** A row holds the lower half of a number, and a part is numbered after its transaction. */
  private static long part(long transaction, long lowerHalf) {
    long part = (transaction & -EPOCH) | lowerHalf;
    return Long.compareUnsigned(part, transaction) < 0 ? part + EPOCH : part;
  }
}
