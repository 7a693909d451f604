package dev.piolet.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

class PostgresServerTest {
  @Test
  void isStartedOnce() {
    assertThat(PostgresServer.shared()).isSameAs(PostgresServer.shared());
  }

  @Test
  @DisabledIfEnvironmentVariable(
      named = PostgresServer.URL_VARIABLE,
      matches = ".+",
      disabledReason = "A server that is not embedded may have any version")
  void hasTheVersionThatTheBuildAsksFor() throws SQLException {
    try (Connection connection = PostgresServer.shared().dataSource().getConnection()) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion())
          .isEqualTo(Integer.getInteger(PostgresServer.VERSION_PROPERTY));
    }
  }

  @Test
  void anotherVersionThanTheOneAskedForIsAFailure() {
    assertThatExceptionOfType(PostgresStartException.class)
        .isThrownBy(() -> PostgresServer.open(null, "9"))
        .withMessageStartingWith(
            "piolet.test.postgres asks for PostgreSQL 9, but the binaries on the class path are of"
                + " "
                + System.getProperty(PostgresServer.VERSION_PROPERTY));
  }

  @Test
  void anotherServerIsUsedWhenOneIsNamed() {
    String url = PostgresServer.shared().url();

    assertThat(PostgresServer.open(url, null).url()).isEqualTo(url);
  }

  @Test
  void aServerThatDoesNotAnswerIsAFailureThatKeepsThePassword() {
    assertThatExceptionOfType(PostgresStartException.class)
        .isThrownBy(
            () -> PostgresServer.open("jdbc:postgresql://localhost:1/x?password=secret1", null))
        .withMessageStartingWith("PIOLET_TEST_URL names a server that does not answer.")
        .withMessageNotContaining("secret1");
  }

  @Test
  void aUrlOfAnotherKindIsAFailure() {
    assertThatExceptionOfType(PostgresStartException.class)
        .isThrownBy(() -> PostgresServer.open("mysql://localhost/x", null))
        .withMessageContaining("jdbc:postgresql://");
  }
}
