package dev.piolet.test;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A JUnit extension that gives tests a PostgreSQL.
 *
 * <p>A test class with this extension, or with {@link PostgresTest}, has a fresh schema of its own,
 * or with {@link PostgresTest#template} a database, which its nested classes share. The schema is
 * the whole search path of every connection, and is dropped after the class. Constructors, test
 * methods and lifecycle methods may ask for
 *
 * <ul>
 *   <li>a {@link DataSource}, which opens a connection at every call,
 *   <li>a {@link DBConnection} or {@link Connection}: each parameter is a new one, but for {@link
 *       PostgresTest#rollback},
 *   <li>a {@link Database} over the data source,
 *   <li>the {@link QueryCount} of its {@code DBConnection}s and {@code Database}s, which {@link
 *       ExpectQueries} and {@link NoRepeatedQueries} judge.
 * </ul>
 *
 * <p>A connection is closed after the test that asked for it, or after the class where a {@code
 * BeforeAll} method asked for it.
 *
 * <p>{@link PostgresServer} says which server it is. Where none can be had the tests fail; they are
 * never skipped. Test classes may run in parallel.
 */
public final class PostgresExtension
    implements BeforeAllCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        ParameterResolver {
  private static final Set<Class<?>> TYPES =
      Set.of(
          DataSource.class, Connection.class, DBConnection.class, Database.class, QueryCount.class);
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
    space(context);
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
    Class<?> type = parameter.getParameter().getType();
    if (type == QueryCount.class) {
      return count(context);
    }
    DataSource dataSource = space(context).dataSource();
    if (context.getTestMethod().isPresent() && isRolledBack(context)) {
      return rolledBack(context, dataSource).as(type);
    }
    if (type == DataSource.class) {
      return dataSource;
    }
    if (type == Database.class) {
      return Database.of(dataSource, options(context));
    }
    Connection connection = connect(dataSource);
    AutoCloseable resource =
        type == DBConnection.class ? new DBConnection(connection, options(context)) : connection;
    context.getStore(NAMESPACE).put(resource, new Closing(resource));
    return resource;
  }

  private static DBConnectionOptions options(ExtensionContext context) {
    return DBConnectionOptions.defaults().listener(count(context));
  }

  /** Where the class asked for connections before, its tests share its count. */
  private static QueryCount count(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(QueryCount.class, key -> new QueryCount(), QueryCount.class);
  }

  private static RolledBack rolledBack(ExtensionContext context, DataSource dataSource) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            RolledBack.class,
            key -> RolledBack.begin(connect(dataSource), options(context)),
            RolledBack.class);
  }

  private static boolean isRolledBack(ExtensionContext context) {
    return find(context, PostgresTest.class).map(PostgresTest::rollback).orElse(false);
  }

  /**
   * Begins to count the statements of a test.
   *
   * @param context of the test
   */
  @Override
  public void beforeTestExecution(ExtensionContext context) {
    count(context).reset();
  }

  /**
   * Judges the statements of a test that has not failed already.
   *
   * @param context of the test
   * @throws AssertionError when there were others than {@link ExpectQueries} and {@link
   *     NoRepeatedQueries} allow for
   */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      QueryCount count = count(context);
      find(context, NoRepeatedQueries.class)
          .ifPresent(wanted -> count.requireNoRepeatedQueries(wanted.atMost()));
      find(context, ExpectQueries.class).ifPresent(wanted -> count.requireCount(wanted.value()));
    }
  }

  /** That of the method, or else of the nearest class around it. */
  private static <A extends Annotation> Optional<A> find(ExtensionContext context, Class<A> type) {
    Optional<A> found = AnnotationSupport.findAnnotation(context.getElement(), type);
    return found.isPresent() || context.getParent().isEmpty()
        ? found
        : find(context.getParent().orElseThrow(), type);
  }

  private static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new ParameterResolutionException("No connection to the tests' PostgreSQL.", e);
    }
  }

  /** Nested classes share the outermost one's schema, so that its lifecycle methods serve them. */
  private static TestSpace space(ExtensionContext context) {
    ExtensionContext outermost = context;
    while (outermost.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
      outermost = outermost.getParent().orElseThrow();
    }
    Class<?> testClass = outermost.getRequiredTestClass();
    return outermost
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestSpace.class, key -> create(testClass), TestSpace.class);
  }

  private static TestSpace create(Class<?> testClass) {
    PostgresServer server = PostgresServer.shared();
    Optional<Class<? extends DatabaseTemplate>> template =
        AnnotationSupport.findAnnotation(testClass, PostgresTest.class)
            .flatMap(test -> Stream.of(test.template()).findFirst());
    return template.isPresent()
        ? ClonedDatabase.create(server, template.orElseThrow(), testClass)
        : TestSchema.create(server, testClass);
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
