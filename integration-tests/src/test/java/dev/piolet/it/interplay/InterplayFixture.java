package dev.piolet.it.interplay;

import static dev.piolet.it.interplay.ProductTable.PRODUCT;
import static dev.piolet.it.interplay.ShipmentTable.SHIPMENT;

import dev.piolet.DBConnection;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables of the rich models for each test. */
@PostgresTest
abstract class InterplayFixture {
  static final int MANY = 25_000;

  DataSource dataSource;
  DBConnection conn;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.schema().drop(SHIPMENT, PRODUCT);
      owner.schema().create(PRODUCT, SHIPMENT);
    }
    conn = new DBConnection(schema.getConnection());
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  final void execute(String sql) throws SQLException {
    try (Statement statement = conn.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a query gives in its first row and column, as text. */
  final String text(String sql) throws SQLException {
    Connection connection = conn.connection();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  /** The names of the columns in which two models differ. */
  static <M> List<String> differences(Table<M> table, M one, M other) {
    List<String> differences = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (!same(column, one, other)) {
        differences.add(column.name());
      }
    }
    return differences;
  }

  private static <M, T> boolean same(Column<M, T> column, M one, M other) {
    return column.type().same(column.valueIn(one), column.valueIn(other));
  }
}
