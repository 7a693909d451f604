package dev.piolet.internal.execute;

import dev.piolet.query.RowReading;
import dev.piolet.query.Statement;
import dev.piolet.query.StatementRunner;
import dev.piolet.sql.BoundSql;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Executes a statement of the program whole: when what it gives cannot be read, or is more than the
 * program allows for, nothing has been changed. Not thread-safe.
 */
public final class OneStatement implements StatementRunner {
  private final Executor executor;
  private final OnDemand transaction;
  private final Transactions transactions;
  private final boolean isJoined;
  private boolean hasWritten;

  private OneStatement(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transaction = new OnDemand(transactions);
    this.transactions = transactions;
    this.isJoined = transactions.isOpen();
  }

  /** Executes a statement. */
  public static <R extends @Nullable Object> R run(
      Statement<R> statement, Executor executor, Transactions transactions) {
    OneStatement runner = new OneStatement(executor, transactions);
    return runner.isJoined
        ? transactions.joined(
            () -> statement.run(runner), () -> runner.hasWritten, transactions::refuseMoreAfterOne)
        : runner.transaction.run(() -> statement.run(runner), () -> runner.hasWritten);
  }

  @Override
  public <T extends @Nullable Object> List<T> query(
      Supplier<BoundSql> statement, RowReading<T> reading) {
    BoundSql bound = statement.get();
    SelectedRows<T> rows = executor.selected(reading);
    if (reading.mayWrite()) {
      beginWriting();
    }
    return rows.hasCollections() && !reading.isLabelled()
        ? new LevelReader(executor, transactions).read(bound, reading, rows)
        : executor.query(bound, reading, rows);
  }

  private void beginWriting() {
    if (!isJoined) {
      transaction.begin();
    }
    hasWritten = true;
  }

  @Override
  public <T extends @Nullable Object> long stream(
      BoundSql statement, RowReading<T> reading, int fetchSize, Predicate<? super T> consumer) {
    return executor.stream(statement, reading, fetchSize, consumer);
  }

  @Override
  public int execute(Supplier<BoundSql> statement) {
    BoundSql bound = statement.get();
    hasWritten = true;
    return executor.execute(() -> bound);
  }
}
