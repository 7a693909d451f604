package dev.piolet;

import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.observe.DatabaseListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lends the connections of one data source, and knows which are lent. Thread-safe. */
final class Lender {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final DataSource dataSource;
  private final List<DatabaseListener> listeners;
  private final Lease.Lent lent;

  /**
   * Lends the connections of a data source.
   *
   * @param listeners are told of them
   */
  Lender(DataSource dataSource, List<DatabaseListener> listeners) {
    this.dataSource = dataSource;
    this.listeners = listeners;
    this.lent = new Lease.Lent(listeners);
  }

  /** Lends the connections of another data source, of which the same listeners are told. */
  Lender of(DataSource other) {
    return new Lender(other, listeners);
  }

  /** What is done with a connection. */
  interface Work<T extends @Nullable Object, X extends Exception> {
    T call(DBConnection conn) throws X;
  }

  Lease.Lent lent() {
    return lent;
  }

  /**
   * Borrows a connection.
   *
   * @param place made where the program asked for it, or null
   * @throws NoConnectionException when the data source gives none
   */
  Lease borrow(Lease.Use use, @Nullable Throwable place) {
    long start = System.nanoTime();
    try {
      Lease lease = Lease.of(lent, dataSource.getConnection(), use, place);
      lent.tell(listener -> listener.connectionBorrowed(since(start)));
      return lease;
    } catch (SQLException e) {
      lent.tell(listener -> listener.connectionRefused(since(start), e));
      String holders = lent.describe();
      throw new NoConnectionException(
          "The data source gave no connection: "
              + e.getMessage()
              + (holders.isEmpty() ? "" : ". These are lent:" + holders),
          e);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** A session over what was borrowed, which closing gives back. */
  DBConnection open(Opening opening, Lease lease) {
    return new DBConnection(lease.connection(), opening, lease).until(opening.deadline());
  }

  /** Does one call, on a connection of its own. */
  <T extends @Nullable Object> T each(Opening opening, Work<T, RuntimeException> call) {
    return with(opening, borrow(Lease.Use.WRITE, null), call);
  }

  /** Does one call that writes nothing, on a connection of its own. */
  <T extends @Nullable Object> T eachRead(Opening opening, Work<T, RuntimeException> call) {
    return with(opening, borrow(Lease.Use.READ, null), call);
  }

  /** Does something in a transaction that PostgreSQL lets write nothing. */
  <T extends @Nullable Object, X extends Exception> T readOnly(
      Opening opening, SessionCall<T, X> body) throws X {
    Lease lease = borrow(Lease.Use.READ_ONLY, new Throwable("The transaction was begun here"));
    return with(opening, lease, conn -> readOnly(conn, body));
  }

  /** Does something in a transaction that writes nothing, over a connection of that use. */
  static <T extends @Nullable Object, X extends Exception> T readOnly(
      DBConnection conn, SessionCall<T, X> body) throws X {
    return conn.transactionResult(readOnlyOptions(conn.connection()), body);
  }

  /** The driver begins read-only transactions in the same round trip, unless it is told not to. */
  private static TransactionOptions readOnlyOptions(Connection connection) {
    try {
      TransactionOptions defaults = TransactionOptions.defaults();
      return DriverConnection.isReadOnly(connection) ? defaults : defaults.readOnly();
    } catch (SQLException e) {
      throw QueryException.of("BEGIN", List.of(), e);
    }
  }

  /** Does something, and gives back what was borrowed for it. */
  <T extends @Nullable Object, X extends Exception> T with(
      Opening opening, Lease lease, Work<T, X> work) throws X {
    DBConnection conn = open(opening, lease).lentForACall();
    try {
      T result;
      try {
        result = work.call(conn);
      } catch (Throwable e) {
        giveBack(conn, lease, e);
        throw e;
      }
      giveBack(conn, lease);
      return result;
    } finally {
      conn.runHooks(); // which may take the connection that was given back
    }
  }

  private static void giveBack(DBConnection conn, Lease lease, Throwable failure) {
    try {
      conn.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      lease.abort(failure);
    }
  }

  /** What was done is done: that the connection cannot be given back must not look like failure. */
  private static void giveBack(DBConnection conn, Lease lease) {
    try {
      conn.close();
    } catch (RuntimeException e) {
      lease.abort(e);
      LOG.warn("A connection could not be given back after its work was done", e);
    }
  }

  /** The data source, as it describes itself. */
  @Override
  public String toString() {
    return dataSource.toString();
  }
}
