package dev.piolet.it.network;

import java.util.Set;

/** What goes wrong during a call. */
enum Fault {
  /** The connection is cut behind so many bytes that the client has sent. */
  CUT_CLIENT,
  /** The connection is cut behind so many bytes that the server has sent. */
  CUT_SERVER,
  /** The connection is cut before one of the server's ReadyForQuery messages. */
  CUT_BEFORE_READY,
  /** The server ends the session when the client has sent so many bytes. */
  TERMINATE,
  /** The statement is canceled when the client has sent so many bytes. */
  CANCEL,
  /** What the client sends comes so late that the statement takes too long. */
  TIMEOUT,
  /** What the client sends comes late, and nothing goes wrong. */
  DELAY,
  /** What the client sends comes so late that the client has given up. */
  STALL,
  /** All of what is sent from there on arrives byte by byte, and nothing goes wrong. */
  SPLIT,
  /** A trigger refuses a row. */
  RAISE,
  /** A deferred constraint refuses a row when all is to be committed. */
  RAISE_AT_COMMIT;

  private static final Set<Fault> OF_CONNECTIONS =
      Set.of(CUT_CLIENT, CUT_SERVER, CUT_BEFORE_READY, TERMINATE, STALL);

  /** Whether the connection is lost, and with it the answer. */
  boolean losesConnection() {
    return OF_CONNECTIONS.contains(this);
  }

  /**
   * Whether a call may fail and be done nevertheless. PostgreSQL can be stopped between a commit
   * and the answer too, and then tells of a failure alone.
   */
  boolean mayComeTooLate() {
    return losesConnection() || this == CANCEL || this == TIMEOUT;
  }

  /** Whether what is sent arrives whole, however it comes. */
  boolean isHarmless() {
    return this == DELAY || this == SPLIT;
  }

  /** Whether a row is refused. */
  boolean isOfRows() {
    return this == RAISE || this == RAISE_AT_COMMIT;
  }
}
