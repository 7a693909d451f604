package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Contenders;
import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.Tables;
import dev.piolet.benchmarks.Work;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which works a library has the means for: it is opened to ask it. */
final class Abilities {
  private final Database database;
  private final Map<String, Set<Work>> absent = new HashMap<>();

  Abilities(Database database) throws SQLException {
    this.database = database;
    try (Tables tables = new Tables(database)) {
      tables.create();
    }
  }

  boolean has(String library, Work work) throws SQLException {
    if (work == Work.COMPILE) {
      return true; // Only those that have a processor are asked.
    }
    Set<Work> lacking = absent.get(library);
    if (lacking == null) {
      try (Contender contender = Contenders.open(library, database)) {
        lacking = contender.absent();
      }
      absent.put(library, lacking);
    }
    return !lacking.contains(work);
  }
}
