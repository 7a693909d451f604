package dev.piolet.internal.execute;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import org.jspecify.annotations.Nullable;

/**
 * Rows, and what describes them, whose columns are asked for in another order than they have:
 * generated code reads columns side by side, and plain SQL has them in any order. Rows in the right
 * order are read without it.
 */
final class ReorderedColumns implements InvocationHandler {
  private final Object columns;
  private final int[] positions;

  private ReorderedColumns(Object columns, int[] positions) {
    this.columns = columns;
    this.positions = positions;
  }

  /**
   * Rows in the order in which they are read.
   *
   * @param rows the rows as they are
   * @param positions where each column that is asked for is, from 1
   */
  static ResultSet of(ResultSet rows, int[] positions) {
    return proxy(ResultSet.class, rows, positions);
  }

  private static <T> T proxy(Class<T> type, T columns, int[] positions) {
    return type.cast(
        Proxy.newProxyInstance(
            ReorderedColumns.class.getClassLoader(),
            new Class<?>[] {type},
            new ReorderedColumns(columns, positions)));
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
      Object result = method.invoke(columns, given);
      return result instanceof ResultSetMetaData metaData
          ? proxy(ResultSetMetaData.class, metaData, positions)
          : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
