package dev.piolet.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * The database work of TechEmpower's tests, without the web server: <a
 * href="https://github.com/TechEmpower/FrameworkBenchmarks/wiki/Project-Information-Framework-Tests-Overview">their
 * rules</a> hold.
 */
public interface TechEmpower {
  /** The single query: reads one world by its key. */
  World world(int id) throws SQLException;

  /** Multiple queries: reads each world with a query of its own, in a call of its own. */
  List<World> worlds(int[] ids) throws SQLException;

  /**
   * Updates: reads each world with a query of its own, gives it its new number, and writes all of
   * them, in one batch if the library can. The keys are different from each other and ascending.
   *
   * @return the worlds as written
   */
  List<World> updateWorlds(int[] ids, int[] numbers) throws SQLException;

  /**
   * Fortunes: reads all of them, adds one with the key 0 and {@link #ADDED}, and sorts by message.
   */
  List<Fortune> fortunes() throws SQLException;

  /** The message of the fortune that is added to those read. */
  String ADDED = "Additional fortune added at request time.";
}
