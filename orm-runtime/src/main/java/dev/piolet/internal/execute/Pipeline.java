package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.BatchQueries;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.query.Statement;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Executes several statements in one round trip. Not thread-safe. */
public final class Pipeline {
  private final Executor executor;
  private final Transactions transactions;

  /** Pipelines over one connection. */
  public Pipeline(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /**
   * Executes statements in order.
   *
   * @return their results; outside a transaction all are committed, or none
   * @throws QueryException when one fails; it tells which
   */
  public <R> List<R> run(List<? extends Statement<? extends R>> all) {
    List<Statement<? extends R>> statements = new ArrayList<>(all.size());
    List<BoundSql> sent = new ArrayList<>(all.size());
    for (Statement<? extends R> each : all) {
      Statement<? extends R> statement = each.inOneStatement();
      if (statement.hasCollections()) {
        throw SelectedRows.manyStatements();
      }
      statements.add(statement);
      sent.add(statement.bound());
    }
    try {
      return once(statements, sent);
    } catch (QueryException e) {
      if (!transactions.isOpen() && executor.willHealOnRetry(e)) {
        return once(statements, sent);
      }
      throw e;
    }
  }

  private <R> List<R> once(List<? extends Statement<? extends R>> statements, List<BoundSql> sent) {
    try (PipelineBatch batch = executor.batch(sent)) {
      if (batch != null && queries(batch, sent).areSingle()) {
        return together(statements, sent, batch);
      }
    }
    return transactions.joinedOrOwn(() -> oneByOne(statements));
  }

  /**
   * COMMIT waits until results are read where that can fail and something may have been written;
   * else it is sent with the statements.
   */
  private <R> List<R> together(
      List<? extends Statement<? extends R>> statements, List<BoundSql> sent, PipelineBatch batch) {
    BatchQueries queries = queries(batch, sent);
    if (transactions.isOpen() || (queries.areReads() && batch.isSentAtOnce(size(sent)))) {
      return results(statements, sent, batch, false);
    }
    return queries.areCounts()
        ? transactions.sentWhole(() -> results(statements, sent, batch, true))
        : transactions.joinedOrOwn(() -> results(statements, sent, batch, false));
  }

  /** A char is three bytes in UTF-8, or half of four; what is no text or bytes has 24 at most. */
  private static long size(List<BoundSql> sent) {
    long size = 0;
    for (BoundSql statement : sent) {
      for (Bind<?> bind : statement.binds()) {
        size += 24 + 3 * size(bind);
      }
    }
    return size;
  }

  private static <T> long size(Bind<T> bind) {
    return bind.type().size(bind.value());
  }

  private static BatchQueries queries(PipelineBatch batch, List<BoundSql> sent) {
    try {
      return batch.queries();
    } catch (SQLException e) {
      throw failure(batch.position(), sent, e);
    }
  }

  private <R> List<R> results(
      List<? extends Statement<? extends R>> statements,
      List<BoundSql> sent,
      PipelineBatch batch,
      boolean inOwnTransaction) {
    Executor.Sent all =
        executor.run(
            batch,
            sent,
            inOwnTransaction,
            (position, cause) -> {
              int last = inOwnTransaction ? sent.size() : sent.size() - 1;
              QueryException found = failure(Math.min(position, last), sent, cause);
              return inOwnTransaction ? found.ofCommit(null) : found;
            });
    try {
      List<R> results = new ArrayList<>(statements.size());
      for (int i = 0; i < statements.size(); i++) {
        Answer answer =
            new Answer(executor, i, sent.get(i), all.sending().get(i), all.outcomes().get(i));
        results.add(statements.get(i).run(answer));
      }
      return results;
    } catch (RuntimeException | Error e) {
      all.sending().failed(e);
      throw e;
    }
  }

  private static QueryException failure(int index, List<BoundSql> sent, SQLException cause) {
    return index < sent.size()
        ? QueryException.inPipeline(index, sent.get(index).sql(), sent.get(index).values(), cause)
        : QueryException.of("COMMIT", List.of(), cause);
  }

  private <R> List<R> oneByOne(List<? extends Statement<? extends R>> statements) {
    List<R> results = new ArrayList<>(statements.size());
    for (Statement<? extends R> statement : statements) {
      try {
        results.add(statement.run(executor));
      } catch (QueryException e) {
        throw e.getCause() instanceof SQLException cause
            ? QueryException.inPipeline(results.size(), e.sql(), e.values(), cause)
            : e;
      }
    }
    return results;
  }
}
