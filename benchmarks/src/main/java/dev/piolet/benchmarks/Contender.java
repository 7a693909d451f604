package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.Set;

/**
 * One library that does every work in its own best way, as its documentation recommends it for
 * speed. It works on one connection at a time and is used by one thread.
 *
 * <p>A write has been committed, as one transaction, when its method returns. No result is kept
 * from one call to the next: a read reads from the database.
 */
public interface Contender extends AutoCloseable {
  /** The work on narrow rows. */
  Rows<Item, ?> items();

  /** The work on wide rows. */
  Rows<Person, ?> people();

  /** Several statements at once. */
  Trips trips();

  /**
   * Rows with the rows that belong to them.
   *
   * @throws UnsupportedOperationException where that is {@link #absent}
   */
  default Lists<?, ?> lists() {
    throw new UnsupportedOperationException("This work is not done by it yet");
  }

  /** Typed queries made into SQL. */
  Rendering rendering();

  /** TechEmpower's database tests. */
  TechEmpower techEmpower();

  /**
   * The works that this library has no means for. Their methods throw {@link
   * UnsupportedOperationException}, and the report shows a gap.
   */
  default Set<Work> absent() {
    return Set.of(Work.LISTS);
  }

  /** Closes the connection and all else that the library keeps. */
  @Override
  void close() throws SQLException;
}
