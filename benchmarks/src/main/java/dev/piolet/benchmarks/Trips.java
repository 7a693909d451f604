package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** Several statements that do not depend on each other: in one round trip where a library can. */
public interface Trips {
  /**
   * Reads rows of three tables by their keys, with three statements.
   *
   * @return the library's models of the item and of the person, and the world
   */
  List<Object> threeSelects(long itemId, long personId, int worldId) throws SQLException;

  /**
   * Runs ten updates as ten statements, in order and in one transaction: for i from 0 to 9, the row
   * with key {@code firstId + i} gets {@code number + i}; in turn an item's quantity, a person's
   * points and a world's number.
   */
  void tenUpdates(int firstId, int number) throws SQLException;
}
