package dev.piolet.it.blocks;

import static dev.piolet.it.blocks.Stock_ItemTable.ITEM;
import static dev.piolet.it.blocks.Stock_LabelTable.LABEL;
import static dev.piolet.it.blocks.Stock_PartTable.PART;
import static dev.piolet.it.blocks.Stock_ShelfTable.SHELF;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.it.DirectAccess;
import dev.piolet.it.Recorder;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables and no numbers in store for each test, and what is sent. */
@PostgresTest
abstract class BlocksFixture {
  static final String ITEM_INSERT = "INSERT INTO \"item\" (\"id\", \"name\") VALUES (?, ?)";
  private static final Table<?>[] TABLES = {ITEM, PART, LABEL, SHELF};

  DataSource dataSource;
  KeyBlocks keys;
  Recorder recorder;
  DBConnection conn;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.schema().drop(TABLES);
      owner.schema().create(TABLES);
    }
    keys = new KeyBlocks();
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection(), options());
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  final DBConnectionOptions options() {
    return DBConnectionOptions.defaults().keyBlocks(keys);
  }

  /** Another connection that shares the numbers in store. */
  final DBConnection other() throws SQLException {
    return new DBConnection(dataSource.getConnection(), options());
  }

  /** What was sent since this was last asked; a block that was fetched is {@code "BLOCKS"}. */
  final List<String> sent() {
    return recorder.sent().stream()
        .map(sql -> sql.contains("pg_sequence_parameters") ? "BLOCKS" : sql)
        .toList();
  }

  /** Executes SQL on a connection of its own, without Piolet. */
  final void execute(String sql) {
    new DirectAccess(dataSource).execute(sql);
  }

  /** The rows that a query gives on a connection of its own. */
  final List<String> rows(String sql) {
    return new DirectAccess(dataSource).rows(sql);
  }
}
