package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.sql.BoundSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements that a transaction begins with, such as its isolation level and settings. They
 * wait for the first statement, and are sent in the same round trip as BEGIN and that. Not
 * thread-safe.
 */
public final class Beginning {
  private final Connection connection;
  private List<BoundSql> waiting = List.of();

  /** The beginnings of transactions over a connection. */
  public Beginning(Connection connection) {
    this.connection = connection;
  }

  /** Takes the statements that the transaction which is begun now begins with. */
  void set(List<BoundSql> statements) {
    waiting = statements;
  }

  /** Tells whether there are statements that have not been sent. */
  public boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** The statements that have not been sent. */
  List<BoundSql> statements() {
    return waiting;
  }

  /** Gives the statements to whoever sends them now, ahead of others. */
  List<BoundSql> take() {
    List<BoundSql> taken = waiting;
    waiting = List.of();
    return taken;
  }

  /**
   * Sends them by themselves, ahead of what cannot be sent with them.
   *
   * @throws QueryException when one fails; the transaction takes nothing more then
   */
  public void send() {
    if (!waiting.isEmpty()) {
      List<BoundSql> taken = take();
      if (!sendTogether(taken)) {
        taken.forEach(this::send);
      }
    }
  }

  private boolean sendTogether(List<BoundSql> taken) {
    try {
      if (taken.size() < 2 || !PipelineBatch.isPossible(connection)) {
        return false;
      }
      try (PipelineBatch batch =
          new PipelineBatch(connection, taken.stream().map(Bound::new).toList())) {
        try {
          batch.run(false);
        } catch (SQLException e) {
          throw failure(taken.get(batch.position()), e);
        }
      }
      return true;
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  private void send(BoundSql statement) {
    try (PreparedStatement prepared = Bound.prepare(connection, statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw failure(statement, e);
    }
  }

  private static QueryException failure(BoundSql statement, SQLException cause) {
    return QueryException.of(statement.sql(), statement.values(), cause);
  }
}
