package dev.piolet.internal.observe;

import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.SlowStatements;
import dev.piolet.observe.TransactionObserver;
import dev.piolet.observe.TransactionOutcome;
import dev.piolet.sql.BoundSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of what one connection does: the debug log under the name {@code dev.piolet.sql}, the
 * program's listeners, and what is slow. Not thread-safe.
 */
public final class Observers {
  static final Logger LOG = LoggerFactory.getLogger("dev.piolet.sql");
  private static final BoundSql BEGIN = new BoundSql("BEGIN", List.of());
  private static final BoundSql COMMIT = new BoundSql("COMMIT", List.of());

  private final boolean withValues;
  private final List<DatabaseListener> listeners;
  private final @Nullable SlowStatements slow;
  private final List<SlowStatement> found = new ArrayList<>();
  private final List<TransactionObserver> transaction = new ArrayList<>(1);
  private long batches;
  private boolean isBeginHeld;
  private long transactionStart;

  /**
   * Those of a connection.
   *
   * @param withValues whether bound values, which may be confidential, are told
   * @param listeners are told, in their order
   * @param slow what is logged as slow, or null for nothing
   */
  public Observers(
      boolean withValues, List<DatabaseListener> listeners, @Nullable SlowStatements slow) {
    this.withValues = withValues;
    this.listeners = listeners;
    this.slow = slow;
  }

  /** Those of a connection to which nobody listens but the debug log. */
  public static Observers none() {
    return new Observers(false, List.of(), null);
  }

  private boolean isObserved() {
    return !listeners.isEmpty() || slow != null || LOG.isDebugEnabled();
  }

  /** Tells that a statement is about to be sent by itself. */
  public Sending sending(BoundSql statement) {
    return isObserved() ? sending(statement, nextBatch(), 0, 1) : Sending.UNOBSERVED;
  }

  /**
   * Tells that statements are about to be sent together.
   *
   * @param ahead what a transaction begins with, and is sent ahead of them
   * @param commits whether COMMIT goes with them
   */
  public SendingBatch sending(List<BoundSql> ahead, List<BoundSql> statements, boolean commits) {
    if (!isObserved()) {
      return SendingBatch.UNOBSERVED;
    }
    if (!statements.isEmpty() && statements.get(0).sql().startsWith(BEGIN.sql())) {
      isBeginHeld = false;
    }
    long batch = nextBatch();
    int size = ahead.size() + statements.size() + (commits ? 1 : 0);
    List<Sending> all = new ArrayList<>(size);
    for (BoundSql statement : ahead) {
      all.add(sending(statement, batch, all.size(), size));
    }
    for (BoundSql statement : statements) {
      all.add(sending(statement, batch, all.size(), size));
    }
    if (commits) {
      all.add(sending(COMMIT, batch, all.size(), size));
    }
    return new SendingBatch(all, ahead.size());
  }

  /** The driver sends a BEGIN that it holds with the first statement of the transaction. */
  private long nextBatch() {
    batches++;
    if (isBeginHeld) {
      isBeginHeld = false;
      sending(BEGIN, batches, 0, 1).executed(0, 0);
    }
    return batches;
  }

  private Sending sending(BoundSql statement, long batch, int place, int size) {
    return new ObservedSending(this, statement, batch, place, size);
  }

  List<DatabaseListener> listeners() {
    return listeners;
  }

  /** Whether bound values are told. */
  public boolean areValuesTold() {
    return withValues;
  }

  /** Tells that a transaction has begun, whose BEGIN the driver holds until something is sent. */
  public void begun() {
    if (!listeners.isEmpty()) {
      isBeginHeld = true;
      transactionStart = System.nanoTime();
      transaction.clear();
      tell(listeners, this::begun);
    }
  }

  private void begun(DatabaseListener listener) {
    TransactionObserver observer = listener.transactionBegun();
    if (observer != null) {
      transaction.add(observer);
    }
  }

  /** Tells how a transaction has ended. */
  public void ended(TransactionOutcome outcome) {
    isBeginHeld = false;
    if (!transaction.isEmpty()) {
      Duration duration = Duration.ofNanos(System.nanoTime() - transactionStart);
      tell(transaction, observer -> observer.ended(outcome, duration));
      transaction.clear();
    }
  }

  /**
   * Tells that a statement which begins or ends a transaction or a savepoint is about to be sent.
   * It is not in the debug log.
   */
  public Sending control(String sql) {
    boolean isSent = !listeners.isEmpty() && !(isBeginHeld && endsTransaction(sql));
    return isSent ? sending(new BoundSql(sql, List.of())) : Sending.UNOBSERVED;
  }

  /** What has sent nothing is ended by nothing. */
  private static boolean endsTransaction(String sql) {
    return sql.equals("COMMIT") || sql.equals("ROLLBACK");
  }

  /** Tells listeners, or what they gave, of an event; what one throws is logged. */
  public static <L> void tell(List<L> listeners, Consumer<? super L> event) {
    for (L listener : listeners) {
      try {
        event.accept(listener);
      } catch (RuntimeException | LinkageError | AssertionError e) {
        LOG.error("The listener {} failed", listener.getClass().getName(), e);
      }
    }
  }

  /** Keeps a statement that took too long until the call is done. */
  void judge(BoundSql statement, long nanos, long rows) {
    if (slow != null && nanos >= slow.threshold().toNanos()) {
      found.add(new SlowStatement(statement, nanos, rows));
    }
  }

  /**
   * The statements that were slow since this was asked last.
   *
   * @return mostly none, without looking further
   */
  public List<SlowStatement> takeSlow() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<SlowStatement> taken = List.copyOf(found);
    found.clear();
    return taken;
  }

  /** Whether slow statements are logged with their plans. */
  public boolean arePlansWanted() {
    return slow != null && slow.withPlan();
  }
}
