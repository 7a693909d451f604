package dev.piolet.it.network;

import java.util.function.Consumer;

/**
 * What happens to a network, and when.
 *
 * @param side in whose stream
 * @param place counts what has gone by there, and says when it is
 * @param act what happens
 */
record Strike(Side side, Place place, Consumer<FaultyNetwork.Link> act) {
  /** A place in a stream. */
  interface Place {
    /**
     * Looks at what goes by.
     *
     * @return how many of these bytes still go by, or -1 when the place is behind all of them
     */
    int within(byte[] bytes, int length);
  }

  /** The place behind so many bytes; that behind none is before the first. */
  static Place behind(int bytes) {
    return new Place() {
      private int left = bytes;

      @Override
      public int within(byte[] chunk, int length) {
        if (left <= length) {
          return left;
        }
        left -= length;
        return -1;
      }
    };
  }

  /**
   * The place before one of the server's ReadyForQuery messages.
   *
   * @param skipped how many of them go by
   */
  static Place beforeReady(int skipped) {
    return new Place() {
      private final Messages messages = new Messages();
      private int left = skipped;

      @Override
      public int within(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
          if (messages.begins(chunk[i]) == Messages.READY && left-- == 0) {
            return i;
          }
        }
        return -1;
      }
    };
  }
}
