package dev.piolet.internal.driver;

import dev.piolet.error.PioletException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.ResultSet;
import java.util.List;
import org.postgresql.Driver;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.Field;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultHandler;
import org.postgresql.core.SqlCommand;

/** The abilities of the driver on the class path, which are found out once a JVM. Thread-safe. */
public final class DriverSupport {
  /** The oldest driver that Piolet works with; the build tests it. */
  public static final String OLDEST = "42.4";

  private static final int OLDEST_MAJOR = 42;
  private static final int OLDEST_MINOR = 4;

  private DriverSupport() {}

  private static final class Found {
    static final Driver DRIVER = new Driver();
    static final boolean CAN_SEND_TOGETHER = hasMembersOfTrips();
  }

  /**
   * Refuses a driver that is too old.
   *
   * @throws PioletException when it is; the message tells what to pin
   */
  public static void require() {
    require(Found.DRIVER.getMajorVersion(), Found.DRIVER.getMinorVersion());
  }

  static void require(int major, int minor) {
    if (major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR)) {
      throw new PioletException(
          "The PostgreSQL JDBC driver on the class path is "
              + major
              + '.'
              + minor
              + ", and Piolet needs "
              + OLDEST
              + " or newer. Pin org.postgresql:postgresql in the build (with Spring Boot: the"
              + " property postgresql.version)");
    }
  }

  /**
   * Tells whether the driver has what {@link PipelineBatch} needs of it. Each of these is internal
   * to the driver, and can change with any version.
   */
  public static boolean canSendTogether() {
    return Found.CAN_SEND_TOGETHER;
  }

  private static boolean hasMembersOfTrips() {
    try {
      hasMethod(QueryExecutor.class, "borrowQuery", CachedQuery.class, String.class);
      hasMethod(QueryExecutor.class, "releaseQuery", void.class, CachedQuery.class);
      hasMethod(QueryExecutor.class, "wrap", Query.class, List.class);
      hasMethod(
          QueryExecutor.class,
          "execute",
          void.class,
          Query.class,
          ParameterList.class,
          ResultHandler.class,
          int.class,
          int.class,
          int.class);
      hasMethod(Query.class, "getSubqueries", Query[].class);
      hasMethod(Query.class, "getSqlCommand", SqlCommand.class);
      hasMethod(CachedQuery.class, "increaseExecuteCount", void.class);
      hasMethod(CachedQuery.class, "getExecuteCount", int.class);
      hasMethod(ParameterList.class, "setNull", void.class, int.class, int.class);
      hasMethod(
          ParameterList.class,
          "setStringParameter",
          void.class,
          int.class,
          String.class,
          int.class);
      hasMethod(
          ParameterList.class,
          "setBinaryParameter",
          void.class,
          int.class,
          byte[].class,
          int.class);
      hasMethod(
          BaseStatement.class, "createDriverResultSet", ResultSet.class, Field[].class, List.class);
      hasConstructor(Field.class, String.class, int.class);
      hasConstructor(NativeQuery.class, String.class, int[].class, boolean.class, SqlCommand.class);
      return true;
    } catch (NoSuchMethodException | IllegalAccessException | LinkageError e) {
      return false;
    }
  }

  private static void hasMethod(Class<?> type, String name, Class<?> result, Class<?>... parameters)
      throws NoSuchMethodException, IllegalAccessException {
    MethodHandles.publicLookup().findVirtual(type, name, MethodType.methodType(result, parameters));
  }

  private static void hasConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException, IllegalAccessException {
    MethodHandles.publicLookup()
        .findConstructor(type, MethodType.methodType(void.class, parameters));
  }
}
