package dev.piolet.internal.execute;

import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.model.Fate;
import dev.piolet.internal.model.Tracking;
import dev.piolet.query.TransactionStatus;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls leave objects as they were when they fail, and finds out what became of what was
 * written in transactions that end elsewhere: before an object is used again PostgreSQL is asked,
 * once for a transaction that has ended. Not thread-safe.
 */
public final class WholeCalls {
  private static final String CURRENT = "SELECT pg_catalog.pg_current_xact_id()::text";

  private final Executor executor;
  private final Transactions transactions;
  private final Tracking tracking;

  /** Calls over one connection. */
  public WholeCalls(Executor executor, Transactions transactions, Tracking tracking) {
    this.executor = executor;
    this.transactions = transactions;
    this.tracking = tracking;
  }

  /**
   * Does work on models; when it fails, they have what they had before.
   *
   * @throws TransactionStateException when it is not known, nor to be found out, whether the rows
   *     of one of the models are stored
   */
  public <R> R run(Collection<?> models, Supplier<R> work) {
    settle(models);
    return undoing(work);
  }

  /** Reads models again, also where it is not known whether their rows are stored. */
  public <R> R refresh(Collection<?> models, Supplier<R> work) {
    find(models);
    models.forEach(tracking::settle);
    models.forEach(tracking::forgetLost);
    return undoing(work);
  }

  private <R> R undoing(Supplier<R> work) {
    boolean isForeign = transactions.isForeign();
    int mark = tracking.beginCall(isForeign);
    try {
      R result = work.get();
      if (isForeign) {
        leaveOpen(mark);
      }
      return result;
    } catch (Throwable e) {
      undo(mark, e);
      throw e;
    } finally {
      tracking.endCall();
    }
  }

  /** Setters of models may fail; the failure of the call is the one to be thrown. */
  private void undo(int mark, Throwable failure) {
    try {
      tracking.rollbackTo(mark);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void leaveOpen(int mark) {
    if (tracking.mark() > mark) {
      if (!tracking.isWriterKnown()) {
        long transaction = current();
        tracking.writesIn(transaction, transaction);
      }
      tracking.leaveOpen(mark);
    }
  }

  /**
   * Finds out what became of what was written of models.
   *
   * @throws TransactionStateException when that cannot be
   */
  public void settle(Collection<?> models) {
    if (find(models).stream().anyMatch(Fate::mustBeKnown)) {
      throw new TransactionStateException(
          "An object was written in a transaction whose COMMIT was not answered, and it is not"
              + " known whether its row is stored. refresh(...) reads the row, or throws a"
              + " NoRowException where there is none. It is found out by itself, once the"
              + " transaction has ended, where the program asked for transactionId() in it");
    }
    models.forEach(tracking::settle);
  }

  /** Finds out what models wait for, as far as that can be. */
  private Set<Fate> find(Collection<?> models) {
    tracking.handedOver(models);
    settleEnded();
    Set<Fate> fates = new LinkedHashSet<>();
    models.forEach(model -> fates.addAll(tracking.openFates(model)));
    ask(fates);
    return fates;
  }

  /** PostgreSQL answers nothing in a failed transaction, and so refuses what comes next, too. */
  private void ask(Set<Fate> fates) {
    Map<Long, List<Fate>> byId = new LinkedHashMap<>();
    for (Fate fate : fates) {
      Long id = fate.id();
      if (id != null) {
        byId.computeIfAbsent(id, none -> new ArrayList<>()).add(fate);
      }
    }
    if (!byId.isEmpty() && !(transactions.isOpen() && transactions.hasFailed())) {
      byId.forEach((id, same) -> become(same, status(id)));
    }
  }

  private static void become(List<Fate> fates, @Nullable TransactionStatus status) {
    if (status == TransactionStatus.COMMITTED) {
      fates.forEach(fate -> fate.become(Fate.State.COMMITTED));
    } else if (status == TransactionStatus.ABORTED) {
      fates.forEach(fate -> fate.become(Fate.State.ABORTED));
    }
  }

  /** The driver may know that the owner's transaction is over: objects need not be used for it. */
  private void settleEnded() {
    Long open = tracking.openTransaction();
    if (open != null && transactions.hasForeignEnded()) {
      TransactionStatus status = status(open);
      if (status == TransactionStatus.COMMITTED || status == TransactionStatus.ABORTED) {
        transactions.completed(status == TransactionStatus.COMMITTED);
      } else {
        tracking.forgetCompleted();
      }
    }
  }

  /**
   * The status of a transaction.
   *
   * @return null when it is so old that PostgreSQL does not remember
   */
  public @Nullable TransactionStatus status(long id) {
    BoundSql question =
        SqlWriter.render(
            writer ->
                writer
                    .sql("SELECT pg_catalog.pg_xact_status(")
                    .bind(PgTypes.TEXT, Long.toUnsignedString(id))
                    .sql("::text::xid8)"));
    List<@Nullable String> answer = new ArrayList<>(1);
    executor.forEachRow(question, row -> answer.add(row.getString(1)));
    String status = answer.get(0);
    return status == null
        ? null
        : TransactionStatus.valueOf(status.replace(' ', '_').toUpperCase(Locale.ROOT));
  }

  /** The number of the open transaction; it is given one where it has none. */
  public long id() {
    if (!transactions.isOpen()) {
      throw new TransactionStateException(
          "Only an open transaction has a number: ask for it inside transaction(...)");
    }
    long number = current();
    transactions.identify(number);
    return number;
  }

  private long current() {
    List<Long> answer = new ArrayList<>(1);
    executor.forEachRow(
        new BoundSql(CURRENT, List.of()),
        row -> answer.add(Long.parseUnsignedLong(row.getString(1))));
    return answer.get(0);
  }
}
