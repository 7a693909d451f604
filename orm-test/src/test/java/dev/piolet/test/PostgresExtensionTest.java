package dev.piolet.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class PostgresExtensionTest {
  private static final List<Connection> GIVEN = new ArrayList<>();
  private static final List<String> SCHEMAS = new ArrayList<>();

  @BeforeEach
  void forget() {
    GIVEN.clear();
    SCHEMAS.clear();
  }

  @Test
  void everyConnectionSeesTheSchemaOfItsClassAndNoOther() throws SQLException {
    run(FirstClass.class, SecondClass.class).assertStatistics(stats -> stats.succeeded(3));

    assertThat(SCHEMAS).hasSize(3).anyMatch(name -> name.startsWith("firstclass_"));
    assertThat(SCHEMAS).containsOnlyOnce(SCHEMAS.get(2)).doesNotContain("public");
  }

  @Test
  void schemasAreDroppedAfterTheirClass() throws SQLException {
    run(FirstClass.class, SecondClass.class);

    for (String schema : SCHEMAS) {
      assertThat(
              ask(PostgresServer.shared().dataSource(), "SELECT to_regnamespace('" + schema + "')"))
          .isNull();
    }
  }

  @Test
  void connectionsAreClosedAfterTheirTest() throws SQLException {
    run(EveryPlace.class).assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(GIVEN).hasSize(7).doesNotHaveDuplicates();
    for (Connection connection : GIVEN) {
      assertThat(connection.isClosed()).isTrue();
    }
  }

  @Test
  void nestedClassesShareTheSchemaOfTheOutermostOne() {
    run(Outer.class).assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SCHEMAS).hasSize(2);
    assertThat(SCHEMAS.get(0)).isEqualTo(SCHEMAS.get(1)).startsWith("outer_");
  }

  @Test
  void oneInstanceForAllTestsMayAskInItsConstructor() {
    run(OneInstance.class).assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  private static Events run(Class<?>... testClasses) {
    EngineTestKit.Builder tests = EngineTestKit.engine("junit-jupiter");
    for (Class<?> testClass : testClasses) {
      tests.selectors(DiscoverySelectors.selectClass(testClass));
    }
    return tests.execute().testEvents();
  }

  private static String ask(DataSource source, String query) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return ask(connection, query);
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @PostgresTest
  static class FirstClass {
    @BeforeAll
    static void createTable(Connection connection) throws SQLException {
      execute(connection, "CREATE TABLE thing (id int)");
    }

    @Test
    void seesItsTable(DataSource source) throws SQLException {
      assertThat(ask(source, "SELECT count(*) FROM thing")).isEqualTo("0");
      SCHEMAS.add(ask(source, "SHOW search_path"));
    }

    @Test
    void seesItToo(Connection connection) throws SQLException {
      SCHEMAS.add(ask(connection, "SHOW search_path"));
    }
  }

  @ExtendWith(PostgresExtension.class)
  static class SecondClass {
    @Test
    void hasNoSuchTable(Connection connection) throws SQLException {
      assertThat(ask(connection, "SELECT to_regclass('thing')")).isNull();
      execute(connection, "CREATE TABLE thing (id int)");
      SCHEMAS.add(ask(connection, "SHOW search_path"));
    }
  }

  @PostgresTest
  static class EveryPlace {
    EveryPlace(Connection connection) {
      GIVEN.add(connection);
    }

    @BeforeEach
    void before(DBConnection conn) throws SQLException {
      assertThat(ask(conn.connection(), "SELECT current_schema")).startsWith("everyplace_");
      GIVEN.add(conn.connection());
    }

    @Test
    void test(Connection connection) throws SQLException {
      assertThat(connection.isClosed()).isFalse();
      GIVEN.add(connection);
    }

    @Test
    void anotherTest() {}

    @AfterEach
    void after(Connection connection) {
      GIVEN.add(connection);
    }
  }

  @PostgresTest
  static class Outer {
    @Test
    void test(DataSource source) throws SQLException {
      SCHEMAS.add(ask(source, "SELECT current_schema"));
    }

    @Nested
    class Inner {
      @Test
      void test(DataSource source) throws SQLException {
        SCHEMAS.add(ask(source, "SELECT current_schema"));
      }
    }
  }

  @PostgresTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {
    private final Connection connection;

    OneInstance(Connection connection) {
      this.connection = connection;
    }

    @Test
    void isOpen() throws SQLException {
      assertThat(connection.isClosed()).isFalse();
    }
  }
}
