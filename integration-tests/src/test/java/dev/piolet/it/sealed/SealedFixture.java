package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.NoticeTable.NOTICE;
import static dev.piolet.it.sealed.PaymentTable.PAYMENT;
import static dev.piolet.it.sealed.PlaceTable.PLACE;
import static dev.piolet.it.sealed.PurchaseTable.PURCHASE;
import static dev.piolet.it.sealed.VehicleTable.VEHICLE;
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
abstract class SealedFixture {
  static final Card CARD_1 = new Card(1L, new BigDecimal("10.50"), "4711", null);
  static final Transfer TRANSFER_2 = new Transfer(2L, new BigDecimal("20"), "DE00", "rent", 3);
  static final Payment.Cash CASH_3 = new Payment.Cash(3L, new BigDecimal("3"), "tip");

  DBConnection conn;

  /** What was executed since the test began. */
  final List<ExecutedStatement> executed = new ArrayList<>();

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(PURCHASE, PAYMENT, VEHICLE, PLACE, NOTICE);
  }

  @BeforeEach
  final void fill(DataSource dataSource) throws SQLException {
    conn =
        new DBConnection(
            dataSource.getConnection(),
            DBConnectionOptions.defaults()
                .logValues(true)
                .listener(DatabaseListener.afterStatements(this::note)));
    conn.exec(truncate(PURCHASE, PAYMENT, VEHICLE, PLACE, NOTICE));
    conn.insert(List.of(CARD_1, TRANSFER_2, CASH_3));
    conn.exec(sql("ALTER TABLE payment ALTER id RESTART WITH 10"));
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
