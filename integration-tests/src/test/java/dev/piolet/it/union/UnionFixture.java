package dev.piolet.it.union;

import static dev.piolet.it.union.BuyerTable.BUYER;
import static dev.piolet.it.union.DeviceTable.DEVICE;
import static dev.piolet.it.union.LaptopTable.LAPTOP;
import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.it.union.Payment_CardTable.CARD;
import static dev.piolet.it.union.Payment_CashTable.CASH;
import static dev.piolet.it.union.Payment_WireTable.WIRE;
import static dev.piolet.it.union.PhoneTable.PHONE;
import static dev.piolet.it.union.SpotTable.SPOT;
import static dev.piolet.it.union.Spot_AisleTable.AISLE;
import static dev.piolet.it.union.Spot_SeatTable.SEAT;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.test.PostgresTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A payment of each type, and a connection that tells what it executes. */
@PostgresTest
abstract class UnionFixture {
  static final BigDecimal FIVE = new BigDecimal("5");
  static final Buyer ANN = new Buyer(1, "Ann");
  static final Buyer BOB = new Buyer(2, "Bob");
  static final Payment.Card CARD_1 =
      new Payment.Card(1L, new BigDecimal("10.50"), 1L, "4711", List.of("a", "b"));
  static final Payment.Wire WIRE_2 =
      new Payment.Wire(2L, new BigDecimal("20"), 1L, "DE00", (short) 3);
  static final Payment.Cash CASH_3 = new Payment.Cash(3L, new BigDecimal("3"), null, null);

  DBConnection conn;

  /** What was executed since the test began. */
  final List<ExecutedStatement> executed = new ArrayList<>();

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(PAYMENT, BUYER, DEVICE, SPOT);
  }

  @BeforeEach
  final void fill(DataSource dataSource) throws SQLException {
    conn =
        new DBConnection(
            dataSource.getConnection(),
            DBConnectionOptions.defaults()
                .logValues(true)
                .listener(DatabaseListener.afterStatements(this::note)));
    conn.exec(truncate(BUYER, CARD, WIRE, CASH, PHONE, LAPTOP, SEAT, AISLE));
    conn.insert(List.of(ANN, BOB));
    conn.insert(List.of(CARD_1, WIRE_2, CASH_3));
    conn.exec(sql("ALTER SEQUENCE payment_id RESTART WITH 10"));
    executed.clear();
  }

  /** What a connection asks of the catalog once for each table is left out. */
  private void note(ExecutedStatement statement) {
    if (!statement.statement().sql().startsWith("SELECT n.nspname")) {
      executed.add(statement);
    }
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** The texts that were executed, with backquotes for double quotes, to be legible. */
  final List<String> sent() {
    return executed.stream().map(each -> each.statement().sql().replace('"', '`')).toList();
  }

  /** The values that were sent with the statement of a number. */
  final List<?> binds(int number) {
    return executed.get(number).statement().values().orElseThrow();
  }
}
