package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.PipelineBatch;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.internal.observe.SendingBatch;
import dev.piolet.sql.BoundSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that a transaction begins with, such as its isolation level and settings. They
 * wait for the first statement, and are sent in the same round trip as BEGIN and that. Not
 * thread-safe.
 */
public final class Beginning {
  private final Connection connection;
  private final List<BoundSql> always;
  private final Observers observers;
  private List<BoundSql> waiting = List.of();

  /**
   * The beginnings of transactions over a connection.
   *
   * @param always the statements that each one begins with, behind its own
   * @param observers are told of the statements
   */
  public Beginning(Connection connection, List<BoundSql> always, Observers observers) {
    this.connection = connection;
    this.observers = observers;
    this.always = always;
  }

  /** Takes the statements that the transaction which is begun now begins with. */
  void set(List<BoundSql> statements) {
    waiting =
        always.isEmpty()
            ? statements
            : Stream.concat(statements.stream(), always.stream()).toList();
  }

  /** Tells whether there are statements that each transaction begins with. */
  boolean isAlways() {
    return !always.isEmpty();
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
        SendingBatch sending = observers.sending(taken, List.of(), false);
        try {
          sending.executedAhead(batch.run(false));
        } catch (SQLException e) {
          QueryException failure = Executor.failure(taken.get(batch.position()), e);
          sending.failed(batch.outcomes(), failure);
          throw failure;
        } catch (RuntimeException | Error e) {
          sending.failed(e);
          throw e;
        }
      }
      return true;
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  private void send(BoundSql statement) {
    Sending sending = observers.sending(statement);
    try (PreparedStatement prepared = Bound.prepare(connection, statement)) {
      prepared.execute();
      sending.executed(0);
    } catch (SQLException e) {
      QueryException failure = Executor.failure(statement, e);
      sending.failed(failure);
      throw failure;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }
}
