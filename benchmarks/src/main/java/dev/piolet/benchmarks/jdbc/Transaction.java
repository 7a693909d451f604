package dev.piolet.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction on a connection that is in auto-commit mode otherwise. */
final class Transaction {
  private Transaction() {}

  interface Body {
    void run() throws SQLException;
  }

  static void run(Connection connection, Body body) throws SQLException {
    connection.setAutoCommit(false);
    try {
      body.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
