package dev.piolet.it.copy;

import static dev.piolet.it.copy.PairTable.PAIR;
import static dev.piolet.query.Sql.select;

import dev.piolet.DBConnection;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * A program of its own, for a JVM with a small heap: copies a million rows into the table {@code
 * pair} and out of it. Its argument is the URL; it prints how many rows there were.
 */
final class SmallHeap {
  private static final int ROWS = 1_000_000;
  private static final String TEXT = "a hundred characters ".repeat(5);

  private SmallHeap() {}

  public static void main(String[] arguments) throws Exception {
    try (DBConnection conn = new DBConnection(DriverManager.getConnection(arguments[0]))) {
      long in =
          conn.copyIn(
              PAIR, IntStream.range(0, ROWS).mapToObj(i -> new Pair(i, TEXT + i)).iterator());
      AtomicLong length = new AtomicLong();
      long out = conn.copyOut(select(PAIR), pair -> length.addAndGet(TEXT.length()));
      System.out.println(in + " " + out + " " + length.get() / TEXT.length());
    }
  }
}
