package dev.piolet.observe;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Is told what connections do: of each statement before it is sent and when it was executed or has
 * failed, those that are sent together too, which what wraps the JDBC driver does not see; of
 * transactions; and of connections that a {@code Database} borrows. Each method does nothing unless
 * it is overridden.
 *
 * <p>It is called by the thread whose call it is, while that waits, so that it should be quick. It
 * must not use the connection. What it throws is logged, and does not reach the program. One
 * listener may serve many connections, and has to be thread-safe then.
 */
public interface DatabaseListener {
  /**
   * Takes a statement that is about to be sent.
   *
   * @return takes what becomes of it, once and in any case, and may add a comment to its text; null
   *     where nothing of that is of interest
   */
  default @Nullable StatementObserver sending(SentStatement statement) {
    return null;
  }

  /**
   * Takes that a transaction has begun: BEGIN is sent with its first statement.
   *
   * @return takes how it ends, once; null where that is of no interest
   */
  default @Nullable TransactionObserver transactionBegun() {
    return null;
  }

  /**
   * Takes that a connection was borrowed of a data source.
   *
   * @param waited how long that took
   */
  default void connectionBorrowed(Duration waited) {}

  /**
   * Takes that a data source gave no connection.
   *
   * @param waited how long it was waited for
   * @param failure why
   */
  default void connectionRefused(Duration waited, Throwable failure) {}

  /**
   * Takes that a connection was given back.
   *
   * @param held since it was borrowed
   * @param isAborted whether it was closed by force, so that nobody gets it again
   */
  default void connectionReturned(Duration held, boolean isAborted) {}

  /**
   * A listener for statements that were executed or have failed, without those that begin and end
   * transactions.
   *
   * @param consumer takes them
   */
  static DatabaseListener afterStatements(Consumer<? super ExecutedStatement> consumer) {
    return new DatabaseListener() {
      @Override
      public @Nullable StatementObserver sending(SentStatement statement) {
        return statement.isTransactionControl() ? null : consumer::accept;
      }
    };
  }
}
