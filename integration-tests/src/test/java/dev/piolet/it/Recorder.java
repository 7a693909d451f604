package dev.piolet.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Records what is sent over a connection: the text of each statement, when it is executed, and
 * BEGIN, COMMIT and ROLLBACK. The connection that it gives is a wrapped one, as a pool's is.
 */
public final class Recorder {
  /** The protocol's code for binary values. */
  private static final int BINARY = 1;

  /** What a connection asks of the catalog once for each table. */
  private static final String LOOK_UP = "SELECT n.nspname, c.relkind";

  private final Connection connection;
  private final List<String> sent = new ArrayList<>();
  private final List<String> lookUps = new ArrayList<>();
  private final List<String> prepared = new ArrayList<>();
  private final List<PreparedStatement> statements = new ArrayList<>();

  public Recorder(Connection real) {
    this.connection =
        (Connection)
            Proxy.newProxyInstance(
                Recorder.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Connection real, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "unwrap" -> {
        Object own = method.invoke(real, arguments);
        return arguments[0] == BaseConnection.class ? simple((BaseConnection) own) : own;
      }
      case "prepareStatement" -> prepared.add((String) arguments[0]);
      case "commit" -> sent.add("COMMIT");
      case "rollback" -> sent.add(arguments == null ? "ROLLBACK" : "ROLLBACK TO SAVEPOINT");
      case "setSavepoint" -> sent.add("SAVEPOINT");
      case "setAutoCommit" -> {
        if (arguments[0].equals(false)) {
          sent.add("BEGIN");
        }
      }
      default -> {}
    }
    try {
      Object result = method.invoke(real, arguments);
      if (result instanceof PreparedStatement statement) {
        statements.add(statement);
        return recording(PreparedStatement.class, statement, (String) arguments[0]);
      }
      return result instanceof Statement statement
          ? recording(Statement.class, statement, null)
          : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /**
   * The driver's own connection, in its simple mode: statements are then sent one by one, through
   * the connection that is recorded.
   */
  private static BaseConnection simple(BaseConnection own) {
    return (BaseConnection)
        Proxy.newProxyInstance(
            Recorder.class.getClassLoader(),
            new Class<?>[] {BaseConnection.class},
            (proxy, method, arguments) ->
                method.getName().equals("getPreferQueryMode")
                    ? PreferQueryMode.SIMPLE
                    : method.invoke(own, arguments));
  }

  /**
   * A statement that is recorded when it is executed.
   *
   * @param prepared its text, or null for one whose text comes then
   */
  private <S extends Statement> S recording(Class<S> type, S real, @Nullable String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            Recorder.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                String text = prepared == null ? (String) arguments[0] : prepared;
                (text.startsWith(LOOK_UP) ? lookUps : sent).add(text);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  public Connection connection() {
    return connection;
  }

  /** How many prepared statements are open. */
  public int open() throws SQLException {
    int open = 0;
    for (PreparedStatement statement : statements) {
      open += statement.isClosed() ? 0 : 1;
    }
    return open;
  }

  /** How many prepared statements hold rows that are not closed. */
  public int openRows() throws SQLException {
    int open = 0;
    for (PreparedStatement statement : statements) {
      ResultSet rows = statement.isClosed() ? null : statement.getResultSet();
      open += rows == null || rows.isClosed() ? 0 : 1;
    }
    return open;
  }

  /** Tells whether the rows of the statement that was prepared last travel in binary. */
  public boolean areRowsBinary() {
    try {
      ResultSet rows = statements.get(statements.size() - 1).getResultSet();
      return rows.getMetaData().unwrap(PGResultSetMetaData.class).getFormat(1) == BINARY;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts that were prepared since this was last asked. */
  public List<String> prepared() {
    List<String> copy = List.copyOf(prepared);
    prepared.clear();
    return copy;
  }

  /** What the catalog was asked about tables that several rows are written to. */
  public List<String> lookUps() {
    return List.copyOf(lookUps);
  }

  /** What was sent since this was last asked, but for the {@link #lookUps}. */
  public List<String> sent() {
    List<String> copy = List.copyOf(sent);
    sent.clear();
    return copy;
  }
}
