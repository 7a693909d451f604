package dev.piolet;

import dev.piolet.error.NoConnectionException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How far a primary was written by those who borrow its connections. It is asked only when somebody
 * wants to know and something may have been written since it was asked before. Thread-safe.
 */
final class LastWrite {
  /** The SQLSTATE of what cannot be done now. */
  private static final String NOT_NOW = "55000";

  private static final Opening PLAIN = Opening.of(DBConnectionOptions.defaults());

  private final Lender primary;
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicLong asked = new AtomicLong();
  private volatile @Nullable Answer last;

  /** What was answered, to which of all questions, and what had been written when it was put. */
  private record Answer(WriteToken token, long question, long writes) {}

  LastWrite(Lender primary) {
    this.primary = primary;
  }

  /**
   * A token of all that was committed before the call.
   *
   * @throws NoConnectionException when the primary has to be asked, and cannot be
   */
  WriteToken token() {
    Answer known = last;
    return known != null && primary.lent().isUnwrittenSince(known.writes) ? known.token : ask();
  }

  /**
   * Tells whether what a token asks for is seen where a server has come to. One that follows an
   * older timeline may have gone another way than the primary. So may one that follows a newer one,
   * unless the primary does so, too: then the token is from before a failover, and all that has
   * survived that is there.
   *
   * @throws NoConnectionException when the primary has to be asked, and cannot be
   */
  boolean isSeenAt(ServerPosition server, WriteToken token) {
    return server.timeline() >= token.timeline()
        && token.isReachedAt(server.position())
        && (server.timeline() == token.timeline() || isOfTimeline(server.timeline()));
  }

  private boolean isOfTimeline(long timeline) {
    Answer known = last;
    return known != null && known.token.timeline() == timeline || ask().timeline() == timeline;
  }

  /** Who comes while another asks waits, and takes the answer to a question put after it came. */
  private WriteToken ask() {
    long before = asked.get();
    asking.lock();
    try {
      Answer known = last;
      if (known != null && known.question > before) {
        return known.token;
      }
      long question = asked.incrementAndGet();
      long writes = primary.lent().writes();
      Answer answer = new Answer(askPrimary(), question, writes);
      last = answer;
      return answer.token;
    } finally {
      asking.unlock();
    }
  }

  private WriteToken askPrimary() {
    Lease lease = primary.borrow(Lease.Use.READ, null);
    return primary.with(
        PLAIN,
        lease,
        conn -> {
          ServerPosition position = ServerPosition.of(conn);
          if (position.isStandby()) {
            SQLException why = new SQLException("It leads to a standby", NOT_NOW);
            lease.abort(why);
            throw new NoConnectionException(
                "The primary's data source gave a connection to a standby, which is aborted so"
                    + " that its pool opens another. Where servers change places, the URL has"
                    + " targetServerType=primary",
                why);
          }
          return position.token();
        });
  }
}
