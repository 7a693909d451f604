package dev.piolet.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what is sent over a connection: the text of each statement, and BEGIN, COMMIT and
 * ROLLBACK. The connection that it gives is a wrapped one, as a pool's is.
 */
public final class Recorder {
  private final Connection connection;
  private final List<String> sent = new ArrayList<>();

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
      // What goes through the driver's own connection would not be seen.
      case "isWrapperFor" -> {
        return false;
      }
      case "prepareStatement" -> sent.add((String) arguments[0]);
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
      return method.getName().equals("createStatement") ? recording((Statement) result) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A statement whose text comes only when it is executed. */
  private Statement recording(Statement real) {
    return (Statement)
        Proxy.newProxyInstance(
            Recorder.class.getClassLoader(),
            new Class<?>[] {Statement.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                sent.add((String) arguments[0]);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  public Connection connection() {
    return connection;
  }

  /** What was sent since this was last asked. */
  public List<String> sent() {
    List<String> copy = List.copyOf(sent);
    sent.clear();
    return copy;
  }
}
