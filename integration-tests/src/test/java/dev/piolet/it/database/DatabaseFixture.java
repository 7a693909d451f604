package dev.piolet.it.database;

import static dev.piolet.it.database.AccountTable.ACCOUNT;
import static dev.piolet.it.database.EntryTable.ENTRY;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.Database;
import dev.piolet.it.DirectAccess;
import dev.piolet.test.PostgresTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A pool of few connections, and a look at the database that does not go through it. */
@PostgresTest
abstract class DatabaseFixture {
  static final int CONNECTIONS = 3;
  private static final int PATIENCE_MILLIS = 2_000;

  HikariDataSource pool;
  Database db;
  private DirectAccess direct;
  private DataSource schema;

  @BeforeEach
  final void open(DataSource dataSource) {
    schema = dataSource;
    direct = new DirectAccess(dataSource);
    pool = pool(CONNECTIONS, true);
    db = Database.of(pool);
    try (var conn = db.connect()) {
      conn.schema().drop(ENTRY, ACCOUNT);
      conn.schema().create(ACCOUNT, ENTRY);
    }
  }

  @AfterEach
  final void closePool() {
    pool.close();
  }

  final HikariDataSource pool(int connections, boolean isAutoCommit) {
    return pool(connections, isAutoCommit, PATIENCE_MILLIS);
  }

  /** A pool whose connections are waited for; it takes no other time once it is open. */
  final HikariDataSource pool(int connections, boolean isAutoCommit, long patienceMillis) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(schema);
    config.setMaximumPoolSize(connections);
    config.setAutoCommit(isAutoCommit);
    config.setConnectionTimeout(patienceMillis);
    return new HikariDataSource(config);
  }

  /** The rows that a query gives on a connection of its own. */
  final List<String> rows(String sql) {
    return direct.rows(sql);
  }

  final List<String> names() {
    return rows("SELECT name FROM account ORDER BY name");
  }

  /** How many of the pool's connections are not given back. */
  final int lent() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }
}
