package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.driver.PipelineBatch;
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

  /** Tells whether statements are sent together, and so COMMIT with them. */
  boolean isTogether() {
    return executor.sendsTogether();
  }

  /**
   * Executes the first statement of a transaction that is to be one snapshot, and begins that in
   * the same round trip.
   */
  Outcome sendFirst(BoundSql statement) {
    BoundSql begin = executor.isReadOnly() ? BEGIN_READ_ONLY : BEGIN;
    List<BoundSql> all = List.of(isTogether() ? begin : SET, statement);
    PipelineBatch batch = executor.batch(all);
    return (batch == null ? oneByOne(all) : send(batch.beginningItself(), all, false)).get(1);
  }

  /**
   * Executes statements in one round trip, or else one by one.
   *
   * @param commits whether to commit behind them, where they are sent together
   */
  List<Outcome> send(List<BoundSql> all, boolean commits) {
    PipelineBatch batch = executor.batch(all);
    return batch == null ? oneByOne(all) : send(batch, all, commits);
  }

  private List<Outcome> oneByOne(List<BoundSql> all) {
    return all.stream().map(this::send).toList();
  }

  private List<Outcome> send(PipelineBatch batch, List<BoundSql> all, boolean commits) {
    batches.add(batch);
    return executor.run(
        batch,
        commits,
        (position, nanos, cause) ->
            failed(
                position < all.size() ? all.get(position) : new BoundSql("COMMIT", List.of()),
                nanos,
                cause));
  }

  private Outcome send(BoundSql statement) {
    long start = System.nanoTime();
    try {
      PreparedStatement prepared = executor.prepareScrollable(statement);
      statements.add(prepared);
      Outcome outcome = prepared.execute() ? Outcome.of(prepared.getResultSet()) : Outcome.of(0);
      return outcome.took(System.nanoTime() - start);
    } catch (SQLException e) {
      throw failed(statement, System.nanoTime() - start, e);
    }
  }

  private QueryException failed(BoundSql statement, long nanos, SQLException cause) {
    return executor.failed(
        statement, nanos, QueryException.of(statement.sql(), statement.values(), cause));
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
