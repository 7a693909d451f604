package dev.piolet.benchmarks.jmh;

import dev.piolet.benchmarks.Contender;
import dev.piolet.benchmarks.Contenders;
import dev.piolet.benchmarks.Database;
import java.sql.SQLException;

/** A program that reads one row and ends. */
public final class FirstRow {
  private FirstRow() {}

  /**
   * Reads the item 1.
   *
   * @param arguments the library's name and the JDBC URL
   */
  public static void main(String[] arguments) throws SQLException {
    try (Contender contender = Contenders.open(arguments[0], new Database(arguments[1]))) {
      System.out.print(contender.items().get(1));
    }
  }
}
