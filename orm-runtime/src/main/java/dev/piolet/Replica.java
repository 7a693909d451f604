package dev.piolet;

import dev.piolet.error.NoConnectionException;
import dev.piolet.error.QueryException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replica: reads over it, and when it is left out of them. Thread-safe. */
final class Replica {
  private static final Logger LOG = LoggerFactory.getLogger("dev.piolet.replicas");

  private final int number;
  private final Lender lender;
  private final LastWrite lastWrite;
  private final Duration pause;
  private final AtomicReference<@Nullable LeftOut> leftOut = new AtomicReference<>();

  /** Since it failed or lagged, and until a time of {@link System#nanoTime}. */
  private record LeftOut(long until, boolean isLagging) {}

  /** What a read gave, in an object as it may be null. */
  record Result<T extends @Nullable Object>(T value) {}

  /**
   * A replica that is used.
   *
   * @param number its number in logs, from 1
   * @param pause how long it is left out
   */
  Replica(int number, Lender lender, LastWrite lastWrite, Duration pause) {
    this.number = number;
    this.lender = lender;
    this.lastWrite = lastWrite;
    this.pause = pause;
  }

  /**
   * Tells whether a read may use it now. When it was left out for long enough, one read is told to
   * try it, and the others when that has worked.
   */
  boolean isUsableFor(WriteToken token) {
    LeftOut state = leftOut.get();
    return state == null
        || state.isLagging && token.isNone()
        || System.nanoTime() - state.until >= 0 && leftOut.compareAndSet(state, again(state));
  }

  private LeftOut again(LeftOut state) {
    return new LeftOut(System.nanoTime() + pause.toNanos(), state.isLagging);
  }

  /** Tells whether there is nothing worse with it than that it may lag. */
  boolean isReachable() {
    LeftOut state = leftOut.get();
    return state == null || state.isLagging;
  }

  private void leaveOut(boolean isLagging, String reason, @Nullable String detail) {
    leftOut.set(new LeftOut(System.nanoTime() + pause.toNanos(), isLagging));
    LOG.warn(
        "event=replica_left_out replica={} reason={} for_ms={} source={}: {}",
        number,
        reason,
        pause.toMillis(),
        lender,
        detail);
  }

  private void useAgain(WriteToken token) {
    LeftOut state = leftOut.get();
    if (state != null
        && !(state.isLagging && token.isNone())
        && leftOut.compareAndSet(state, null)) {
      LOG.info("event=replica_used_again replica={} source={}", number, lender);
    }
  }

  /**
   * Reads something, where that sees all that a token asks for.
   *
   * @param patience waits until the replica has replayed that
   * @return empty when it has not, or cannot be reached: the body was not called then
   * @throws X what the body throws
   * @throws NoConnectionException when the primary has to be asked for its timeline, and cannot be
   */
  <T extends @Nullable Object, X extends Exception> Optional<Result<T>> read(
      Opening opening, WriteToken token, Patience patience, SessionCall<T, X> body) throws X {
    Lease lease;
    try {
      lease = lender.borrow(Lease.Use.READ_ONLY, new Throwable("The transaction was begun here"));
    } catch (NoConnectionException e) {
      leaveOut(false, "no_connection", e.getMessage());
      return Optional.empty();
    }
    Reading<T, X> reading = new Reading<>(token, patience, body);
    try {
      Optional<Result<T>> result = lender.with(opening, lease, reading::over);
      if (result.isEmpty() && patience.isExhaustedByLag()) {
        leaveOut(true, "lagging", "it has not replayed what was to be read");
      }
      return result;
    } catch (QueryException e) {
      if (reading.isLost) {
        leaveOut(false, "connection_lost", e.getMessage());
      }
      if (reading.isBegun) {
        throw e;
      }
      LOG.warn("event=replica_not_asked replica={} source={}", number, lender, e);
      return Optional.empty();
    }
  }

  /** One read. */
  private final class Reading<T extends @Nullable Object, X extends Exception> {
    private final WriteToken token;
    private final Patience patience;
    private final SessionCall<T, X> body;
    private boolean isBegun;
    private boolean isLost;
    private boolean isSnapshotEarly;

    Reading(WriteToken token, Patience patience, SessionCall<T, X> body) {
      this.token = token;
      this.patience = patience;
      this.body = body;
    }

    Optional<Result<T>> over(DBConnection conn) throws X {
      try {
        Optional<Result<T>> result = Lender.readOnly(conn, this::whenCurrent);
        return isSnapshotEarly ? Lender.readOnly(conn, this::begin) : result;
      } catch (QueryException e) {
        isLost = isClosed(conn);
        throw e;
      }
    }

    /**
     * The replica is asked in the transaction that reads, as a pooler may give each transaction
     * another server. Where all of it sees what was there when it asked first, it is begun anew.
     */
    private Optional<Result<T>> whenCurrent(Session session) throws X {
      if (token.isNone()) {
        return begin(session);
      }
      patience.begin();
      ServerPosition position = ServerPosition.of(session);
      while (!lastWrite.isSeenAt(position, token)) {
        if (!position.isStandby() || !patience.pause()) {
          return Optional.empty();
        }
        position = ServerPosition.of(session);
      }
      isSnapshotEarly = !position.isSeenByEachStatement();
      return isSnapshotEarly ? Optional.empty() : begin(session);
    }

    private Optional<Result<T>> begin(Session session) throws X {
      isBegun = true;
      useAgain(token);
      return Optional.of(new Result<>(body.call(session)));
    }
  }

  private static boolean isClosed(DBConnection conn) {
    try {
      return conn.connection().isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** The number and the data source. */
  @Override
  public String toString() {
    return "replica " + number + ", " + lender;
  }
}
