package dev.piolet.it.joins;

import static dev.piolet.it.joins.AddressTable.ADDRESS;
import static dev.piolet.it.joins.CityTable.CITY;
import static dev.piolet.it.joins.CustomerTable.CUSTOMER;
import static dev.piolet.it.joins.RentalTable.RENTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Statement;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Four rentals of three customers, who live in two cities. */
@PostgresTest
abstract class RentalFixture {
  static final Customer ANN = new Customer(1, "Ann", "ann@x", 10, null);
  static final Customer BOB = new Customer(2, "Bob", "bob@x", 11, 1L);
  static final Customer CID = new Customer(3, "Cid", "cid@x", 11, 2L);

  static final Rental FIRST = new Rental(1, 1, 2L, "cid@x", 3);
  static final Rental SECOND = new Rental(2, 2, null, null, 5);
  static final Rental THIRD = new Rental(3, 2, 3L, "ann@x", 7);
  static final Rental FOURTH = new Rental(4, 3, null, null, 9);

  DBConnection conn;

  @BeforeEach
  final void open(DBConnection connection) {
    conn = connection;
    conn.schema().drop(RENTAL, CUSTOMER, ADDRESS, CITY);
    conn.schema().create(CITY, ADDRESS, CUSTOMER, RENTAL);
    conn.insert(List.of(new City(1, "Oslo"), new City(2, "Rome")));
    conn.insert(List.of(new Address(10, "High", 1), new Address(11, "Low", 2)));
    conn.insert(List.of(ANN, BOB, CID));
    conn.insert(List.of(FIRST, SECOND, THIRD, FOURTH));
  }

  /**
   * Executes a statement, once its text is what it should be.
   *
   * @param sql the text, with single quotes for double ones, to be legible
   */
  final <T> T run(Statement<T> statement, String sql) {
    assertThat(statement.sql()).isEqualTo(sql.replace('\'', '"'));
    return conn.exec(statement);
  }
}
