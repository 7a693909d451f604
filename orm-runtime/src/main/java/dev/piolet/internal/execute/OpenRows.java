package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.internal.observe.Sending;
import dev.piolet.sql.BoundSql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of several statements, which can be gone through more than once until this is closed. Not
 * thread-safe.
 */
final class OpenRows implements AutoCloseable {
  private static final String SNAPSHOT = "ISOLATION LEVEL REPEATABLE READ";
  private static final BoundSql BEGIN = new BoundSql("BEGIN " + SNAPSHOT, List.of());
  private static final BoundSql BEGIN_READ_ONLY =
      new BoundSql("BEGIN " + SNAPSHOT + " READ ONLY", List.of());
  private static final BoundSql SET = new BoundSql("SET TRANSACTION " + SNAPSHOT, List.of());

  private final Executor executor;
  private final List<PipelineBatch> batches = new ArrayList<>();
  private final List<PreparedStatement> statements = new ArrayList<>();

  OpenRows(Executor executor) {
    this.executor = executor;
  }

  /**
   * What came of a statement.
   *
   * @param sending is told of it
   */
  record Answered(Outcome outcome, Sending sending) {
    /** Tells that it was executed. */
    void tell(BoundSql statement) {
      try {
        Executor.executed(sending, outcome);
      } catch (SQLException e) {
        throw Executor.failure(statement, e);
      }
    }
  }

  /** Tells whether statements are sent together, and so COMMIT with them. */
  boolean isTogether() {
    return executor.sendsTogether();
  }

  /**
   * Executes the first statement of a transaction that is to be one snapshot, and begins that in
   * the same round trip.
   */
  Answered sendFirst(BoundSql statement) {
    BoundSql begin = executor.isReadOnly() ? BEGIN_READ_ONLY : BEGIN;
    List<BoundSql> all = List.of(isTogether() ? begin : SET, statement);
    PipelineBatch batch = executor.batch(all);
    List<Answered> answers =
        batch == null ? oneByOne(all) : send(batch.beginningItself(), all, false);
    answers.get(0).tell(all.get(0));
    return answers.get(1);
  }

  /**
   * Executes statements in one round trip, or else one by one.
   *
   * @param commits whether to commit behind them, where they are sent together
   */
  List<Answered> send(List<BoundSql> all, boolean commits) {
    PipelineBatch batch = executor.batch(all);
    return batch == null ? oneByOne(all) : send(batch, all, commits);
  }

  private List<Answered> oneByOne(List<BoundSql> all) {
    return all.stream().map(this::send).toList();
  }

  private List<Answered> send(PipelineBatch batch, List<BoundSql> all, boolean commits) {
    batches.add(batch);
    Executor.Sent sent =
        executor.run(
            batch,
            all,
            commits,
            (position, cause) ->
                Executor.failure(
                    position < all.size() ? all.get(position) : new BoundSql("COMMIT", List.of()),
                    cause));
    List<Answered> answers = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      answers.add(new Answered(sent.outcomes().get(i), sent.sending().get(i)));
    }
    return answers;
  }

  private Answered send(BoundSql statement) {
    Sending sending = executor.sending(statement);
    long start = System.nanoTime();
    try {
      PreparedStatement prepared = executor.prepareScrollable(sending.sql(statement));
      statements.add(prepared);
      sending.with(prepared);
      Outcome outcome = prepared.execute() ? Outcome.of(prepared.getResultSet()) : Outcome.of(0);
      return new Answered(outcome.took(System.nanoTime() - start), sending);
    } catch (SQLException e) {
      QueryException failure = Executor.failure(statement, e);
      sending.failed(failure);
      throw failure;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  @Override
  public void close() {
    @Nullable SQLException failure = null;
    for (PreparedStatement statement : statements) {
      try {
        statement.close();
      } catch (SQLException e) {
        failure = e;
      }
    }
    batches.forEach(PipelineBatch::close);
    if (failure != null) {
      throw QueryException.of("CLOSE", List.of(), failure);
    }
  }
}
