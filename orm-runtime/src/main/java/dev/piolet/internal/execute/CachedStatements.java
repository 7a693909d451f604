package dev.piolet.internal.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements of a connection that stay open between calls, for texts that are made once
 * and sent often. One stays from its second use on, so that a connection borrowed for a single call
 * leaves none open. Not thread-safe.
 */
final class CachedStatements implements AutoCloseable {
  /** How many texts are known at a time: for another one, that not used for longest is given up. */
  static final int MOST = 64;

  private final Connection connection;

  /** The statements that are open and not in use; null for a text that has none. */
  private final Map<String, @Nullable PreparedStatement> idle =
      new LinkedHashMap<>(16, 0.75f, true);

  CachedStatements(Connection connection) {
    this.connection = connection;
  }

  /** A statement in use; closing gives it back. */
  final class Loan implements AutoCloseable {
    private final String sql;
    private final PreparedStatement statement;

    private Loan(String sql, PreparedStatement statement) {
      this.sql = sql;
      this.statement = statement;
    }

    PreparedStatement statement() {
      return statement;
    }

    @Override
    public void close() throws SQLException {
      giveBack(sql, statement);
    }
  }

  /** The cached statement for a text, or a new one. */
  Loan take(String sql) throws SQLException {
    PreparedStatement cached = idle.get(sql);
    if (cached == null || cached.isClosed()) { // as by a pool
      return new Loan(sql, prepare(sql));
    }
    idle.put(sql, null);
    return new Loan(sql, cached);
  }

  /** Rows are gone through twice where it must be known first that none is missing. */
  private PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(
        sql, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
  }

  private void giveBack(String sql, PreparedStatement statement) throws SQLException {
    boolean isFirstUse = !idle.containsKey(sql);
    if (isFirstUse) {
      if (idle.size() == MOST) {
        giveUpEldest();
      }
      idle.put(sql, null);
      statement.close();
    } else if (!statement.isClosed()) {
      statement.clearParameters();
      close(idle.put(sql, statement));
    }
  }

  private void giveUpEldest() throws SQLException {
    Iterator<@Nullable PreparedStatement> eldest = idle.values().iterator();
    PreparedStatement statement = eldest.next();
    eldest.remove();
    close(statement);
  }

  private static void close(@Nullable PreparedStatement statement) throws SQLException {
    if (statement != null) {
      statement.close();
    }
  }

  /** Closes what is cached. */
  @Override
  public void close() throws SQLException {
    while (!idle.isEmpty()) {
      giveUpEldest();
    }
  }
}
