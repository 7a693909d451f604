package dev.piolet;

import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The advisory locks that are taken over one connection. Not thread-safe. */
final class AdvisoryLocks {
  private static final String RELEASE_ALL = "SELECT pg_catalog.pg_advisory_unlock_all()";

  private final ConnectionSession session;
  private final Executor executor;

  /** How many locks of the session are held. */
  private int held;

  AdvisoryLocks(ConnectionSession session) {
    this.session = session;
    this.executor = session.executor;
  }

  /** Waits for a lock that is held until the open transaction ends. */
  void lock(LockKey key, boolean isShared) {
    requireTransaction();
    call("pg_advisory_xact_lock", key, isShared);
  }

  /** Takes a lock that is held until the open transaction ends, where nobody has it. */
  boolean tryLock(LockKey key, boolean isShared) {
    requireTransaction();
    return ask("pg_try_advisory_xact_lock", key, isShared);
  }

  private void requireTransaction() {
    if (!session.transactions.isOpen()) {
      throw new TransactionStateException(
          "A lock is held until its transaction ends, and none is open: call it inside"
              + " transaction(...), on the session that it gives. A DBConnection has"
              + " sessionLock(...) for longer");
    }
  }

  /** Waits for a lock that is held until it is closed. */
  AdvisoryLock sessionLock(LockKey key, boolean isShared) {
    call("pg_advisory_lock", key, isShared);
    return taken(key, isShared);
  }

  /** Takes a lock that is held until it is closed, where nobody has it. */
  Optional<AdvisoryLock> trySessionLock(LockKey key, boolean isShared) {
    return ask("pg_try_advisory_lock", key, isShared)
        ? Optional.of(taken(key, isShared))
        : Optional.empty();
  }

  private AdvisoryLock taken(LockKey key, boolean isShared) {
    held++;
    return new AdvisoryLock(session, this, key, isShared);
  }

  /** Lets a lock of the session go. */
  void release(LockKey key, boolean isShared) {
    boolean wasHeld = ask("pg_advisory_unlock", key, isShared);
    held--;
    if (!wasHeld) {
      throw new TransactionStateException(
          "PostgreSQL does not hold the lock "
              + key
              + " for this session any more. A pooler that gives each transaction another session,"
              + " as PgBouncer does, cannot keep one: take lock(...) in a transaction there");
    }
  }

  /** Lets all go that were not closed, lest the next borrower of the connection has them. */
  void releaseAll() {
    if (held > 0) {
      held = 0;
      int unused = executor.forEachRow(new BoundSql(RELEASE_ALL, List.of()), row -> {});
    }
  }

  private void call(String function, LockKey key, boolean isShared) {
    int unused = executor.forEachRow(sql(function, key, isShared), row -> {});
  }

  private boolean ask(String function, LockKey key, boolean isShared) {
    List<Boolean> answer = new ArrayList<>(1);
    int unused =
        executor.forEachRow(sql(function, key, isShared), row -> answer.add(row.getBoolean(1)));
    return answer.get(0);
  }

  private static BoundSql sql(String function, LockKey key, boolean isShared) {
    return SqlWriter.render(
        writer -> {
          writer.sql("SELECT pg_catalog." + function + (isShared ? "_shared(" : "("));
          key.render(writer);
          writer.sql(")");
        });
  }
}
