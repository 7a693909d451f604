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
import dev.piolet.it.DirectAccess;
import dev.piolet.it.Recorder;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables for each test, and a look at the database that does not go through Piolet. */
@PostgresTest
abstract class ConnectionFixture {
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
      owner.schema().drop(TABLES);
      owner.schema().create(TABLES);
    }
    recorder = new Recorder(schema.getConnection());
    conn = new DBConnection(recorder.connection());
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** The rows that a query gives on a connection of its own. */
  final List<String> rows(String sql) {
    return new DirectAccess(dataSource).rows(sql);
  }

  /** Executes SQL on a connection of its own. */
  final void execute(String sql) {
    new DirectAccess(dataSource).execute(sql);
  }

  static List<User> users(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(i -> new User("name " + i, "user" + i + "@example.com"))
        .toList();
  }
}
