package dev.piolet.test;

import dev.piolet.DBConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that gives tests a PostgreSQL.
 *
 * <p>A test class with this extension, or with {@link PostgresTest}, has a fresh schema of its own,
 * which its nested classes share. The schema is the whole search path of every connection, and is
 * dropped after the class. Constructors, test methods and lifecycle methods may ask for
 *
 * <ul>
 *   <li>a {@link DataSource}, which opens a connection at every call,
 *   <li>a {@link DBConnection} or {@link Connection}: each parameter is a new one.
 * </ul>
 *
 * <p>A connection is closed after the test that asked for it, or after the class where a {@code
 * BeforeAll} method asked for it.
 *
 * <p>{@link PostgresServer} says which server it is. Where none can be had the tests fail; they are
 * never skipped. Test classes may run in parallel.
 */
public final class PostgresExtension implements BeforeAllCallback, ParameterResolver {
  private static final Set<Class<?>> TYPES =
      Set.of(DataSource.class, Connection.class, DBConnection.class);
  private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

  /** Creates the extension; JUnit does this. */
  public PostgresExtension() {}

  /**
   * Creates the schema of the test class, so that a class fails even when no test asks for
   * anything.
   *
   * @param context of the test class
   * @throws PostgresStartException if there is no server
   */
  @Override
  public void beforeAll(ExtensionContext context) {
    schema(context);
  }

  /**
   * Tells JUnit that a connection which a constructor asks for belongs to one test.
   *
   * @param rootContext of the whole run
   * @return always {@link ExtensionContextScope#TEST_METHOD}
   */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  /**
   * Tells whether this extension knows the parameter's type.
   *
   * @param parameter the parameter of a test class
   * @param context of the test or class
   * @return {@code true} for the types that the class comment lists
   */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TYPES.contains(parameter.getParameter().getType());
  }

  /**
   * Makes the value of a parameter.
   *
   * @param parameter the parameter of a test class
   * @param context of the test or class
   * @return an object of the parameter's type
   * @throws ParameterResolutionException if no connection can be opened
   * @throws PostgresStartException if there is no server
   */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    DataSource dataSource = schema(context).dataSource();
    Class<?> type = parameter.getParameter().getType();
    if (type == DataSource.class) {
      return dataSource;
    }
    Connection connection = connect(dataSource);
    AutoCloseable resource = type == DBConnection.class ? new DBConnection(connection) : connection;
    context.getStore(NAMESPACE).put(resource, new Closing(resource));
    return resource;
  }

  private static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new ParameterResolutionException("No connection to the tests' PostgreSQL.", e);
    }
  }

  /** Nested classes share the outermost one's schema, so that its lifecycle methods serve them. */
  private static TestSchema schema(ExtensionContext context) {
    ExtensionContext outermost = context;
    while (outermost.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
      outermost = outermost.getParent().orElseThrow();
    }
    Class<?> testClass = outermost.getRequiredTestClass();
    return outermost
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            TestSchema.class,
            key -> TestSchema.create(PostgresServer.shared(), testClass),
            TestSchema.class);
  }

  /**
   * A resource that JUnit closes: the second interface is for versions before 5.13, which ask for
   * it.
   */
  @SuppressWarnings({"deprecation", "try"})
  private record Closing(AutoCloseable resource) implements AutoCloseable, Store.CloseableResource {
    @Override
    public void close() throws Exception {
      resource.close();
    }
  }
}
