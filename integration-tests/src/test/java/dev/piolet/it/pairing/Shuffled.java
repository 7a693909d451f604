package dev.piolet.it.pairing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** A connection that gives the rows of every RETURNING in another order, as PostgreSQL may. */
final class Shuffled {
  private static final long SEED = 11;

  private Shuffled() {}

  static Connection of(Connection real) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = call(real, method, arguments);
          if (method.getName().equals("unwrap") && arguments[0] == BaseConnection.class) {
            return oneByOne((BaseConnection) result);
          }
          return result instanceof PreparedStatement statement
                  && ((String) arguments[0]).contains(" RETURNING ")
              ? statement(statement)
              : result;
        });
  }

  /** The driver's connection, through which no statements can be sent together. */
  private static BaseConnection oneByOne(BaseConnection own) {
    return proxy(
        BaseConnection.class,
        (proxy, method, arguments) ->
            method.getName().equals("getPreferQueryMode")
                ? PreferQueryMode.SIMPLE
                : call(own, method, arguments));
  }

  private static PreparedStatement statement(PreparedStatement real) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          Object result = call(real, method, arguments);
          return result instanceof ResultSet rows ? rows(rows) : result;
        });
  }

  private static ResultSet rows(ResultSet real) throws SQLException {
    int count = real.last() ? real.getRow() : 0;
    real.beforeFirst();
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
    Collections.shuffle(order, new Random(SEED));
    if (count == 2) {
      order = List.of(2, 1);
    }
    List<Integer> shuffled = order;
    int[] at = {0};
    return proxy(
        ResultSet.class,
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "next" -> at[0]++;
            case "beforeFirst" -> at[0] = 0;
            case "last" -> at[0] = count;
            case "getRow" -> {
              return at[0];
            }
            default -> {
              return call(real, method, arguments);
            }
          }
          boolean isRow = at[0] >= 1 && at[0] <= count;
          return isRow && real.absolute(shuffled.get(at[0] - 1));
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Shuffled.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
