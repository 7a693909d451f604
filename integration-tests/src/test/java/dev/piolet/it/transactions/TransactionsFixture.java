package dev.piolet.it.transactions;

import static dev.piolet.it.transactions.PlayerTable.PLAYER;
import static dev.piolet.it.transactions.ScoreTable.SCORE;
import static dev.piolet.it.transactions.TallyTable.TALLY;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.it.DirectAccess;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Statement;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A pool, empty tables, and a look at the database that does not go through it. */
@PostgresTest
abstract class TransactionsFixture {
  static final int CONNECTIONS = 10;
  static final Table<?>[] TABLES = {PLAYER, SCORE, TALLY};

  HikariDataSource pool;
  Database db;
  DataSource source;
  DirectAccess direct;

  @BeforeEach
  final void open(DataSource dataSource) {
    source = dataSource;
    direct = new DirectAccess(dataSource);
    pool = pool(CONNECTIONS);
    db = Database.of(pool);
    try (var conn = db.connect()) {
      conn.schema().drop(TABLES);
      conn.schema().create(TABLES);
    }
  }

  @AfterEach
  final void closePool() {
    pool.close();
  }

  final HikariDataSource pool(int connections) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(30_000);
    return new HikariDataSource(config);
  }

  final List<String> rows(String sql) {
    return direct.rows(sql);
  }

  final List<String> points() {
    return rows("SELECT name, points FROM player ORDER BY name");
  }

  static String setting(Session session, String name) {
    return session.exec(
        sql("SELECT coalesce(current_setting(?, true), '')", name).into(value("")).one());
  }

  /** A statement that takes a while. */
  static RowStatement<String> sleep(double seconds) {
    return sql("SELECT pg_sleep(?)::text", seconds).into(value(""));
  }

  static Statement<?> suicide() {
    return sql("SELECT pg_terminate_backend(pg_backend_pid())").into(value(true));
  }

  static boolean isPostgres17(Session session) {
    return Integer.parseInt(setting(session, "server_version_num")) >= 170_000;
  }
}
