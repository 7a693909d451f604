package dev.piolet.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.postgresql.ds.PGSimpleDataSource;

@DisabledIfEnvironmentVariable(
    named = PostgresServer.URL_VARIABLE,
    matches = ".+",
    disabledReason = "A pooler is started before the embedded server alone")
class PgBouncerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @BeforeEach
  void isHere() {
    assumeTrue(
        PgBouncer.isInstalled(), "There is no PgBouncer on this machine, so that it is not tested");
  }

  @Test
  void connectionsShareServerProcesses() throws SQLException {
    try (PgBouncer pooler = PgBouncer.start(PostgresServer.shared(), 1);
        Connection one = pooler.dataSource("postgres").getConnection();
        Connection other = pooler.dataSource("postgres").getConnection()) {
      assertThat(process(one)).isEqualTo(process(other));
      assertThat(one.getMetaData().getURL()).isNotEqualTo(PostgresServer.shared().url());
    }
  }

  @Test
  void aClosedPoolerTakesNoConnections() {
    PgBouncer pooler = PgBouncer.start(PostgresServer.shared(), 1);
    pooler.close();

    assertThatThrownBy(() -> pooler.dataSource("postgres").getConnection())
        .isInstanceOf(SQLException.class);
  }

  /** A pooler refuses it, and tests would see the schema of others. */
  @Test
  void noConnectionHasASearchPathOfItsOwn() throws SQLException {
    try (PgBouncer pooler = PgBouncer.start(PostgresServer.shared(), 1)) {
      PGSimpleDataSource source = (PGSimpleDataSource) pooler.dataSource("postgres");
      source.setCurrentSchema("public");

      assertThatThrownBy(source::getConnection).hasMessageContaining("search_path");
    }
  }

  @Test
  void thePoolerEndsWhenItsJvmIsKilled() throws Exception {
    Map<String, String> pooled = Map.of("JAVA_TOOL_OPTIONS", "-D" + PgBouncer.PROPERTY + "=true");
    try (ChildJvm child = ChildJvm.start(pooled)) {
      assertThat(child.read()).startsWith("jdbc:postgresql:");
      ProcessHandle pooler = pooler(child).orElseThrow();

      child.process().destroyForcibly();

      Instant deadline = Instant.now().plus(PATIENCE);
      while (pooler.isAlive() && Instant.now().isBefore(deadline)) {
        Thread.sleep(50);
      }
      assertThat(pooler.isAlive()).isFalse();
    }
  }

  private static Optional<ProcessHandle> pooler(ChildJvm child) {
    return child
        .process()
        .children()
        .filter(process -> process.info().command().orElse("").endsWith("pgbouncer"))
        .findFirst();
  }

  private static String process(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getString(1);
    }
  }
}
