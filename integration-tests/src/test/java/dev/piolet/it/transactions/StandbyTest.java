package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.RetryPolicy;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import dev.piolet.error.ReadOnlyServerException;
import dev.piolet.error.TransientException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A server in recovery, and one that is promoted: what a pool meets in a failover. */
class StandbyTest {
  @TempDir Path folder;

  @Test
  void aStandbyTakesNoWritesUntilItIsPromoted() throws IOException, SQLException {
    Path data = folder.resolve("data");
    try (EmbeddedPostgres primary = builder(data).start();
        DBConnection conn = new DBConnection(primary.getPostgresDatabase().getConnection())) {
      conn.schema().create(PLAYER);
      conn.insert(new Player("Ann", 1));
    }
    Files.createFile(data.resolve("standby.signal"));
    try (EmbeddedPostgres standby = builder(data).start();
        HikariDataSource pool = pool(standby)) {
      Database db = Database.of(pool);
      isReadOnly(db);
      isTriedAgainUntilThereIsAPrimary(db);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("locale", "C")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("wal_level", "replica")
        .setServerConfig("hot_standby", "on");
  }

  private static HikariDataSource pool(EmbeddedPostgres server) {
    HikariConfig config = new HikariConfig();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  private static void isReadOnly(Database db) {
    assertThat(db.exec(select(PLAYER.name))).containsExactly("Ann");
    int before = process(db);
    assertThatThrownBy(() -> db.insert(new Player("Bea", 1)))
        .isInstanceOf(ReadOnlyServerException.class)
        .isInstanceOf(TransientException.class)
        .hasMessageContaining("targetServerType=primary");
    assertThat(process(db)).isNotEqualTo(before);
    assertThatThrownBy(() -> db.transaction(tx -> tx.exec(sql("DELETE FROM player"))))
        .isInstanceOf(ReadOnlyServerException.class);
    assertThatThrownBy(() -> db.pipeline(List.of(select(PLAYER), sql("DELETE FROM player"))))
        .isInstanceOf(ReadOnlyServerException.class)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
    assertThatThrownBy(() -> db.readOnly(tx -> tx.insert(new Player("Bea", 1))))
        .isNotInstanceOf(ReadOnlyServerException.class);
    assertThatThrownBy(
            () ->
                db.transaction(
                    TransactionOptions.defaults().readOnly(),
                    tx -> tx.insert(new Player("Bea", 1))))
        .isNotInstanceOf(ReadOnlyServerException.class);
  }

  private static int process(Database db) {
    return db.exec(sql("SELECT pg_backend_pid()").into(value(0)).one());
  }

  private static void isTriedAgainUntilThereIsAPrimary(Database db) {
    int[] tries = {0};
    db.retrying(
        RetryPolicy.defaults().attempts(50).pauses(Duration.ofMillis(20), Duration.ofSeconds(1)),
        tx -> {
          if (tries[0]++ == 2) {
            tx.exec(sql("SELECT pg_promote()").into(value(true)));
          }
          tx.insert(new Player("Bea", tries[0]));
        });
    assertThat(tries[0]).isGreaterThan(2);
    assertThat(db.exec(select(PLAYER.name).orderBy(PLAYER.name))).containsExactly("Ann", "Bea");
  }
}
