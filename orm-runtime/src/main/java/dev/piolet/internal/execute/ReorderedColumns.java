package dev.piolet.internal.execute;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose columns are asked for in another order than they have: generated code reads columns
 * side by side, and plain SQL has them in any order. Rows in the right order are read without it.
 *
 * @param rows the rows as they are
 * @param positions where each column that is asked for is, from 1
 */
record ReorderedColumns(ResultSet rows, int[] positions) implements InvocationHandler {
  static ResultSet of(ResultSet rows, int[] positions) {
    return (ResultSet)
        Proxy.newProxyInstance(
            ReorderedColumns.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            new ReorderedColumns(rows, positions));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    if (given != null
        && given[0] instanceof Integer position
        && method.getName().startsWith("get")) {
      given[0] = positions[position - 1];
    }
    try {
      return method.invoke(rows, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
