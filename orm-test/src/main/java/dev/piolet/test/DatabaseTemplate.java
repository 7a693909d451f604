package dev.piolet.test;

import dev.piolet.DBConnection;

/**
 * Makes the database that the classes of tests which name it begin with: tables and rows. It is
 * made once a run, and PostgreSQL copies it for each class ({@code CREATE DATABASE ... TEMPLATE}),
 * which takes about as long as a few statements, whatever is in it. It has a public constructor
 * without parameters, or one of its package.
 *
 * <pre>{@code
 * final class Shop implements DatabaseTemplate {
 *   public void fill(DBConnection conn) {
 *     conn.schema().create(USER, ARTICLE);
 *     conn.insert(new User("Alice"));
 *   }
 * }
 * }</pre>
 *
 * @see PostgresTest#template
 */
@FunctionalInterface
public interface DatabaseTemplate {
  /**
   * Fills an empty database.
   *
   * @param conn a connection to it, which is closed afterwards
   */
  void fill(DBConnection conn);
}
