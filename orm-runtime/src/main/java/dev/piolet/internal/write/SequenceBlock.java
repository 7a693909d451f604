package dev.piolet.internal.write;

/** Numbers that follow each other and that nobody else has. Not thread-safe. */
final class SequenceBlock {
  private final long oid;
  private long next;
  private long left;

  private SequenceBlock(long oid, long first, long size) {
    this.oid = oid;
    this.next = first;
    this.left = size;
  }

  /**
   * The numbers that one of a sequence stands for: itself and those up to the next one.
   *
   * @param oid the sequence
   * @param first what the sequence gave
   * @param increment by how much it counts on; one that counts down gives single numbers
   * @param max where it ends
   * @param cycles whether it begins again then, so that numbers stand for themselves alone
   */
  static SequenceBlock of(long oid, long first, long increment, long max, boolean cycles) {
    if (cycles || increment < 1) {
      return new SequenceBlock(oid, first, 1);
    }
    long last = first > max - (increment - 1) ? max : first + (increment - 1);
    return new SequenceBlock(oid, first, last - first + 1);
  }

  /** The sequence's object identifier. */
  long oid() {
    return oid;
  }

  /** How many numbers are left. */
  long left() {
    return left;
  }

  /**
   * Gives numbers away.
   *
   * @param from the place of the first in the array
   * @return the place behind the last
   */
  int take(long[] numbers, int from) {
    int at = from;
    while (at < numbers.length && left > 0) {
      numbers[at++] = next++;
      left--;
    }
    return at;
  }
}
