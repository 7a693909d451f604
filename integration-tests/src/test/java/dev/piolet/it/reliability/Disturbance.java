package dev.piolet.it.reliability;

/** What somebody else does to transactions. */
enum Disturbance {
  /** A connection is cut behind so many bytes that a client has sent. */
  CUT_CLIENT,
  /** A connection is cut behind so many bytes that the server has sent. */
  CUT_SERVER,
  /** What a client sends comes late. */
  DELAY,
  /** What a client sends comes so late that it has given up. */
  STALL,
  /** What all send arrives in pieces of a few bytes for a while. */
  SPLIT,
  /** The server ends a session that does something. */
  TERMINATE,
  /** The server cancels what a session does. */
  CANCEL
}
