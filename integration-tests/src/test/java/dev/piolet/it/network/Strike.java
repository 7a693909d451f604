package dev.piolet.it.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What happens to a network, and when.
 *
 * @param side in whose stream
 * @param place counts what has gone by there, and says when it is
 * @param act what happens
 */
public record Strike(Side side, Place place, Consumer<FaultyNetwork.Link> act) {
  /** A place in a stream. */
  public interface Place {
    /**
     * Looks at what goes by.
     *
     * @return how many of these bytes still go by, or -1 when the place is behind all of them
     */
    int within(byte[] bytes, int length);
  }

  /**
   * The place before the server's answer that a command is done.
   *
   * @param command how the answer begins, as {@code INSERT} or {@code COMMIT}; it is sought where
   *     it arrives whole
   */
  public static Place beforeAnswer(String command) {
    byte[] answer = command.getBytes(StandardCharsets.UTF_8);
    Messages messages = new Messages();
    return (chunk, length) -> {
      for (int i = 0; i < length; i++) {
        int from = i + Messages.HEADER;
        boolean isAnswer = messages.begins(chunk[i]) == Messages.COMMAND_COMPLETE;
        if (isAnswer
            && from + answer.length <= length
            && Arrays.equals(chunk, from, from + answer.length, answer, 0, answer.length)) {
          return i;
        }
      }
      return -1;
    };
  }

  /** The place behind so many bytes; that behind none is before the first. */
  public static Place behind(int bytes) {
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
