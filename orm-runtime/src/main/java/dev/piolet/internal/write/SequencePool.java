package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The numbers left of the blocks of one sequence. Thread-safe.
 *
 * <p>No lock is held while a block is fetched: the database may let that wait for another
 * transaction, whose thread must not wait for this one. So several threads may fetch at once; what
 * they do not need is there for the next ones.
 */
final class SequencePool {
  private final String sequence;
  private final Deque<SequenceBlock> blocks = new ArrayDeque<>();
  private long oid;
  private long lastSize;

  /**
   * Blocks of a sequence.
   *
   * @param sequence its name in SQL
   */
  SequencePool(String sequence) {
    this.sequence = sequence;
  }

  /**
   * Takes numbers, each of which nobody else gets, and fetches those that are not there.
   *
   * @param expectedSize how many numbers a block may be expected to have
   * @throws dev.piolet.error.QueryException when the sequence is not there or may not be used
   * @throws IllegalStateException when it is another sequence than before
   */
  long[] take(int count, int expectedSize, Executor executor) {
    long[] numbers = new long[count];
    int taken = takeThere(numbers, 0);
    while (taken < count) {
      BlockQuery query = new BlockQuery(sequence, blocksFor(count - taken, expectedSize));
      taken = takeFrom(query.fetch(executor), numbers, taken);
    }
    return numbers;
  }

  private synchronized int blocksFor(int count, int expectedSize) {
    long size = lastSize == 0 ? expectedSize : lastSize;
    return (int) ((count + size - 1) / size);
  }

  /** Adds blocks and takes of them at once, so that each that was fetched gets its thread on. */
  private synchronized int takeFrom(List<SequenceBlock> fetched, long[] numbers, int taken) {
    for (SequenceBlock block : fetched) {
      requireSame(block);
      blocks.add(block);
      lastSize = block.left();
    }
    return takeThere(numbers, taken);
  }

  /** Sequences of one name are several where connections have other search paths. */
  private void requireSame(SequenceBlock block) {
    long before = oid;
    oid = block.oid();
    if (before != 0 && before != block.oid()) {
      blocks.clear();
      throw new IllegalStateException(
          "The sequence "
              + sequence
              + " is another one than that whose numbers these KeyBlocks had. Have KeyBlocks for"
              + " each database and search_path, or name the schema in @Table; and call"
              + " KeyBlocks.clear() after a sequence was created anew");
    }
  }

  private synchronized int takeThere(long[] numbers, int taken) {
    int count = taken;
    while (count < numbers.length && !blocks.isEmpty()) {
      count = blocks.element().take(numbers, count);
      if (blocks.element().left() == 0) {
        blocks.remove();
      }
    }
    return count;
  }
}
