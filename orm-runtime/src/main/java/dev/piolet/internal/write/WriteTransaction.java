package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.OnDemand;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transaction that a call which writes models runs in: nothing else opens one for it. What the
 * call does within neither knows nor asks which it is.
 */
final class WriteTransaction {
  private final Executor executor;
  private final Transactions transactions;
  private final WholeCalls calls;
  private final Targets targets;

  WriteTransaction(
      Executor executor, Transactions transactions, WholeCalls calls, Targets targets) {
    this.executor = executor;
    this.transactions = transactions;
    this.calls = calls;
    this.targets = targets;
  }

  /**
   * Writes models, whole or not at all. One row is one statement, which is whole by itself where
   * nothing can fail behind it; more are written in the open transaction, or in an own one.
   *
   * @param nothing the result when there are no models: nothing is done then
   */
  <R> R run(List<? extends Group<?>> groups, ReadBack readBack, R nothing, Supplier<R> work) {
    List<Object> models = models(groups);
    return switch (models.size()) {
      case 0 -> nothing;
      case 1 -> calls.run(models, () -> one(groups.get(0).table(), readBack, work));
      default -> calls.run(models, () -> several(work));
    };
  }

  /**
   * Writes models that may have versions, and gives how many rows there were. A row that has
   * another version is found only when others are written, and is no error to PostgreSQL: in an
   * open transaction those are in a nested one.
   */
  int runVersioned(List<? extends Group<?>> groups, ReadBack readBack, Supplier<Integer> work) {
    List<Object> models = models(groups);
    boolean hasVersions = groups.stream().anyMatch(group -> Versions.has(group.table()));
    return models.size() > 1 && hasVersions && transactions.isOpen()
        ? calls.run(models, () -> transactions.nested(work))
        : run(groups, readBack, 0, work);
  }

  /** Does a unit of work, whose models are settled when it comes to them. */
  <R> R runUnit(Supplier<R> work) {
    return calls.run(List.of(), () -> transactions.nestedOrOwn(work));
  }

  /**
   * Plans work, which may set properties of models, and does it in a transaction of its own, or a
   * nested one.
   *
   * @param plan gives the work, or null where there is nothing to do
   */
  void runPlanned(Supplier<@Nullable Runnable> plan) {
    boolean unused =
        calls.run(
            List.of(),
            () -> {
              Runnable work = plan.get();
              return work != null && transactions.nestedOrOwn(() -> done(work));
            });
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  /** Reads models again, all of them in one state of the database. */
  <T> List<T> refresh(List<T> models, Supplier<List<T>> work) {
    return calls.refresh(
        models, () -> models.size() > 1 ? transactions.joinedOrOwn(work) : work.get());
  }

  /** Copies rows, with no trace in objects. */
  <R> R copy(Supplier<R> work) {
    return transactions.joinedOrOwn(work);
  }

  private static List<Object> models(List<? extends Group<?>> groups) {
    List<Object> models = new ArrayList<>();
    groups.forEach(group -> models.addAll(group.models()));
    return models;
  }

  private <R> R several(Supplier<R> work) {
    return transactions.isOpen()
        ? joined(work, transactions::refuseMore)
        : transactions.joinedOrOwn(work);
  }

  private <R> R one(Table<?> table, ReadBack readBack, Supplier<R> work) {
    try {
      return transactions.isOpen()
          ? joined(work, transactions::refuseMoreAfterOne)
          : onDemand(table, readBack, work);
    } catch (QueryException e) {
      throw e.ofOneObject();
    }
  }

  private <R> R onDemand(Table<?> table, ReadBack readBack, Supplier<R> work) {
    long sent = executor.steps();
    OnDemand transaction = new OnDemand(transactions);
    Runnable beginning =
        () -> {
          if (!readBack.isPredictable(table, targets)) {
            transaction.begin();
          }
        };
    return transaction.run(
        () -> executor.beforeFirstStep(beginning, work), () -> executor.steps() != sent);
  }

  /**
   * Does work in the open transaction. What was sent before a failure that PostgreSQL knows nothing
   * of, as when rows are missing or a model refuses what comes back, must not be committed. Models
   * that cannot be written are refused before anything is sent.
   */
  private <R> R joined(Supplier<R> work, Consumer<Throwable> refusal) {
    long sent = executor.steps();
    return transactions.joined(work, () -> executor.steps() != sent, refusal);
  }
}
