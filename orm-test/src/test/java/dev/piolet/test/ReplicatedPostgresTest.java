package dev.piolet.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ReplicatedPostgresTest {
  @Test
  void standbysReplayPauseAndArePromoted() throws SQLException {
    try (ReplicatedPostgres servers = ReplicatedPostgres.start(2)) {
      DataSource primary = servers.primary().dataSource();
      DataSource first = servers.standby(0).dataSource();
      DataSource second = servers.standby(1).dataSource();
      servers.setSynchronous(true);

      execute(primary, "CREATE TABLE item (id int)");
      execute(primary, "INSERT INTO item VALUES (1)");
      servers.awaitReplay(0);
      servers.awaitReplay(1);
      assertThat(ask(first, "SELECT count(*) FROM item")).isEqualTo("1");
      servers.pauseReplay(0);
      execute(primary, "INSERT INTO item VALUES (2)");
      servers.awaitReplay(1);
      assertThat(ask(first, "SELECT count(*) FROM item")).isEqualTo("1");
      assertThat(ask(second, "SELECT count(*) FROM item")).isEqualTo("2");
      servers.resumeReplay(0);
      servers.awaitReplay(0);
      assertThat(ask(first, "SELECT count(*) FROM item")).isEqualTo("2");

      servers.killPrimary();
      assertThatThrownBy(primary::getConnection).isInstanceOf(SQLException.class);
      servers.promote(1);
      try (Connection found = DriverManager.getConnection(servers.urlOfPrimary());
          Statement statement = found.createStatement()) {
        statement.execute("INSERT INTO item VALUES (3)");
      }
      assertThat(ask(second, "SELECT count(*) FROM item")).isEqualTo("3");
    }
  }

  private static void execute(DataSource server, String sql) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(DataSource server, String query) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
