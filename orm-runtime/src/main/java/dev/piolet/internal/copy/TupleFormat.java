package dev.piolet.internal.copy;

import org.jspecify.annotations.Nullable;

/** How COPY gives rows, each in a message of its own. */
interface TupleFormat {
  /** The words behind the query in a statement. */
  String clause();

  /** Tells whether the values are in the binary formats of their types, and not texts. */
  boolean isBinary();

  /**
   * The values of a row as the driver takes them; null is NULL.
   *
   * @param message what came
   * @param width how many columns there are
   * @return null where the message has no row
   */
  byte @Nullable [] @Nullable [] parse(byte[] message, int width);
}
