package dev.piolet.it.connection;

import static dev.piolet.it.connection.ArticleTable.ARTICLE;
import static dev.piolet.it.connection.EventTable.EVENT;
import static dev.piolet.it.connection.MembershipTable.MEMBERSHIP;
import static dev.piolet.it.connection.NoteTable.NOTE;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.PriceTable.PRICE;
import static dev.piolet.it.connection.SeatTable.SEAT;
import static dev.piolet.it.connection.TicketTable.TICKET;
import static dev.piolet.it.connection.UserTable.USER;

import dev.piolet.DBConnection;
import dev.piolet.it.Recorder;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test, and a look at the database that does not go through Piolet. */
@PostgresTest
abstract class ConnectionTest {
  private static final Table<?>[] TABLES = {
    OFFICE, USER, ARTICLE, MEMBERSHIP, SEAT, NOTE, EVENT, TICKET, PRICE
  };

  DataSource dataSource;
  Recorder recorder;
  DBConnection conn;

  @BeforeEach
  final void open(DataSource schema) throws SQLException {
    dataSource = schema;
    try (DBConnection owner = new DBConnection(schema.getConnection())) {
      owner.dropTables(TABLES);
      owner.createTables(TABLES);
    }
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection());
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** The rows that a query gives on a connection of its own, their values joined by {@code |}. */
  final List<String> rows(String sql) {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> list = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        list.add(String.join("|", values.stream().map(String::valueOf).toList()));
      }
      return list;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Executes SQL on a connection of its own. */
  final void execute(String sql) {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  static List<User> users(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(i -> new User("name " + i, "user" + i + "@example.com"))
        .toList();
  }
}
