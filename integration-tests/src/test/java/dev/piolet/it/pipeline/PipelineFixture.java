package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.BasketTable.BASKET;
import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.it.pipeline.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;

import dev.piolet.DBConnection;
import dev.piolet.it.Sources;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty tables for each test, and a connection whose round trips are counted. */
@PostgresTest
abstract class PipelineFixture {
  /** The driver prepares a statement on the server, and reads binary, after five executions. */
  static final int TIMES = 12;

  private static final Table<?>[] TABLES = {CUSTOMER, PURCHASE, BASKET};

  DataSource direct;
  DBConnection conn;
  private SlowNetwork network;

  @BeforeEach
  final void open(DataSource dataSource) throws SQLException, IOException {
    direct = dataSource;
    try (DBConnection owner = new DBConnection(direct.getConnection())) {
      owner.schema().drop(TABLES);
      owner.schema().create(TABLES);
    }
    PGSimpleDataSource server = Sources.copy(dataSource);
    network = new SlowNetwork(server.getServerNames()[0], server.getPortNumbers()[0]);
    conn = new DBConnection(connect().getConnection());
    network.trips();
  }

  /** Connections through the network. */
  final PGSimpleDataSource connect() {
    PGSimpleDataSource source = Sources.copy(direct);
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {network.port()});
    return source;
  }

  @AfterEach
  final void close() {
    conn.close();
    network.close();
  }

  /** The number of round trips that something takes. */
  final int trips(Runnable work) {
    network.trips();
    work.run();
    return network.trips();
  }

  /** The texts that a query gives on another connection. */
  final List<String> texts(String query) {
    try (DBConnection other = new DBConnection(direct.getConnection())) {
      return other.exec(sql(query).into(value("")));
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  final List<String> names() {
    return texts("SELECT name FROM customer ORDER BY id");
  }
}
