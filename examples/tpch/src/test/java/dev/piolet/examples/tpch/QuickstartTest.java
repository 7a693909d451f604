package dev.piolet.examples.tpch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the tour once, and asks PostgreSQL by plain SQL whether what it tells is so. */
@PostgresTest
class QuickstartTest {
  private static String output = "";

  private final Connection jdbc;

  QuickstartTest(Connection jdbc) {
    this.jdbc = jdbc;
  }

  @BeforeAll
  static void run(DBConnection conn) throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.run(conn, new PrintStream(bytes, true, UTF_8));
    output = bytes.toString(UTF_8);
  }

  @Test
  void tellsItsStepsInOrder() {
    assertThat(output.lines().filter(line -> line.matches("[ 1]\\d\\. .*")))
        .containsExactly(
            " 1. Create tables",
            " 2. Insert",
            " 3. Get a row by its key",
            " 4. Join tables",
            " 5. Sum up the prices (query 1 of TPC-H)",
            " 6. Find what to ship first (query 3 of TPC-H)",
            " 7. Update what changed",
            " 8. Refresh",
            " 9. Upsert",
            "10. Roll back",
            "11. Make mistakes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nation", "supplier", "part", "partsupp", "customer", "orders", "lineitem"})
  void loadsAsManyRowsAsItTells(String table) throws SQLException {
    // The upsert inserts one offer later.
    String condition = table.equals("partsupp") ? " WHERE comment <> 'new'" : "";

    List<List<Object>> count = rows("SELECT count(*) FROM " + table + condition);

    assertThat(output.lines().map(String::strip))
        .anyMatch(line -> line.matches(table + " +" + count.get(0).get(0) + " +\\d+ +[\\d.]+"));
  }

  @Test
  void storesWhatTheGeneratorGives() throws SQLException {
    List<LineItem> items = TpchData.lineItems();
    BigDecimal price =
        items.stream().map(LineItem::extendedPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    LineItem last = items.get(items.size() - 1);

    assertThat(rows("SELECT count(*), sum(extended_price) FROM lineitem"))
        .containsExactly(List.of((long) items.size(), price));
    assertThat(
            rows(
                "SELECT line_number, part_key, supplier_key, quantity, extended_price, discount,"
                    + " tax, return_flag, line_status, ship_date::text, ship_mode, comment"
                    + " FROM lineitem ORDER BY order_key DESC, line_number DESC LIMIT 1"))
        .containsExactly(
            List.of(
                last.lineNumber(),
                last.partKey(),
                last.supplierKey(),
                last.quantity(),
                last.extendedPrice(),
                last.discount(),
                last.tax(),
                last.returnFlag(),
                last.lineStatus(),
                last.shipDate().toString(),
                last.shipMode(),
                last.comment()));
  }

  @Test
  void sumsUpThePricesAsSqlDoes(DBConnection conn) throws SQLException {
    List<List<?>> answer = new ArrayList<>();
    for (PricingSummary row : conn.exec(PricingSummary.until(LocalDate.of(1998, 9, 2)))) {
      answer.add(
          List.of(
              row.returnFlag(),
              row.lineStatus(),
              row.totals().quantity(),
              row.totals().price(),
              row.totals().discounted(),
              row.totals().charge(),
              row.averages().quantity(),
              row.averages().price(),
              row.averages().discount(),
              row.items()));
    }

    List<List<Object>> expected =
        rows(
            """
            SELECT return_flag, line_status, sum(quantity), sum(extended_price),
                   sum(extended_price * (1 - discount)),
                   sum(extended_price * (1 - discount) * (1 + tax)),
                   avg(quantity), avg(extended_price), avg(discount), count(*)
            FROM lineitem
            WHERE ship_date <= date '1998-12-01' - interval '90' day
            GROUP BY return_flag, line_status
            ORDER BY return_flag, line_status
            """);
    assertThat(expected).isNotEmpty();
    assertThat(answer).isEqualTo(expected);
    for (List<Object> row : expected) {
      assertThat(output).containsPattern(row.get(0) + " " + row.get(1) + ".* " + row.get(9) + "\n");
    }
  }

  @Test
  void findsWhatToShipFirstAsSqlDoes(DBConnection conn) throws SQLException {
    LocalDate day = LocalDate.of(1995, 3, 15);
    List<List<?>> answer = new ArrayList<>();
    for (ShippingPriority row : conn.exec(ShippingPriority.of(MarketSegment.BUILDING, day))) {
      answer.add(
          List.of(row.orderKey(), row.revenue(), row.orderDate().toString(), row.shipPriority()));
    }

    List<List<Object>> expected =
        rows(
            """
            SELECT l.order_key, sum(l.extended_price * (1 - l.discount)) AS revenue,
                   o.order_date::text, o.ship_priority
            FROM customer c, orders o, lineitem l
            WHERE c.market_segment = 'BUILDING' AND c.customer_key = o.customer_key
              AND l.order_key = o.order_key
              AND o.order_date < date '1995-03-15' AND l.ship_date > date '1995-03-15'
            GROUP BY l.order_key, o.order_date, o.ship_priority
            ORDER BY revenue DESC, o.order_date
            LIMIT 10
            """);
    assertThat(expected).hasSize(10);
    assertThat(answer).isEqualTo(expected);
    assertThat(output)
        .contains(table(List.of("order", "revenue", "ordered", "priority"), expected));
  }

  @Test
  void joinsAsSqlDoes() throws SQLException {
    List<List<Object>> expected =
        rows(
            """
            SELECT s.name, n.name, s.account_balance
            FROM supplier s
            JOIN nation n ON n.nation_key = s.nation_key
            JOIN region r ON r.region_key = n.region_key
            WHERE r.name = 'EUROPE'
            ORDER BY s.account_balance DESC
            LIMIT 5
            """);

    assertThat(output).contains(table(List.of("supplier", "nation", "balance"), expected));
  }

  @Test
  void getsWhatIsThere() throws SQLException {
    List<List<Object>> nation = rows("SELECT name FROM nation WHERE nation_key = 7");

    assertThat(output)
        .containsPattern("germany +" + nation.get(0).get(0) + "\n")
        .containsPattern("offer +[\\d.]+\n")
        .containsPattern("atlantis +empty\n");
  }

  @Test
  void sendsOnlyWhatChanged() throws SQLException {
    assertThat(step("Update what changed", "Refresh"))
        .containsOnlyOnce(
            "UPDATE \"customer\" SET \"phone\" = ?\n      WHERE \"customer_key\" = ?");
    assertThat(rows("SELECT phone, address FROM customer WHERE customer_key = 1"))
        .containsExactly(List.of("25-989-741-0000", "1 Ice Axe Lane"));
  }

  @Test
  void refreshesFromTheRow() throws SQLException {
    List<List<Object>> balances =
        rows("SELECT account_balance - 100, account_balance FROM customer WHERE customer_key = 1");

    assertThat(step("Refresh", "Upsert"))
        .contains(table(List.of("balance before", "balance after"), balances));
  }

  @Test
  void upsertsOneOfferAndInsertsTheOther() throws SQLException {
    List<List<Object>> offers =
        rows(
            "SELECT supplier_key, available_quantity, supply_cost FROM partsupp"
                + " WHERE part_key = 1 AND supplier_key IN (2, 3) ORDER BY supplier_key");

    assertThat(step("Upsert", "Roll back"))
        .contains(table(List.of("supplier", "available", "cost"), offers));
    assertThat(offers).hasSize(2);
  }

  @Test
  void knowsThatWhatWasRolledBackIsNotSaved() {
    String update = "UPDATE \"customer\" SET \"address\" = ?";

    assertThat(step("Roll back", "Make mistakes").split(update, -1)).hasSize(3);
    assertThat(step("Roll back", "Make mistakes"))
        .containsPattern("1 Ice Axe Lane +(?!1 Ice Axe Lane)\\S");
  }

  @Test
  void quotesTheCompiler() {
    assertThat(output.substring(output.indexOf("Make mistakes")))
        .contains("@Field(references = Customer.class) String customerKey,", "Invoice.java:10: ")
        .contains("List<LineItem> items) {}", "Invoice.java:11: ")
        .contains("PART.size.like(\"4%\")", "Search.java:7: cannot find symbol");
  }

  @Test
  void isPlainText() {
    assertThat(output).matches("[\\n\\x20-\\x7e]*");
  }

  private static String step(String title, String next) {
    return output.substring(output.indexOf(". " + title), output.indexOf(". " + next));
  }

  private static String table(List<String> header, List<List<Object>> rows) {
    Stream<String> lines = TextTable.lines(header, new ArrayList<>(rows)).stream();
    return String.join("\n", lines.map(line -> "    " + line).toList());
  }

  private List<List<Object>> rows(String sql) throws SQLException {
    try (Statement statement = jdbc.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (row.next()) {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(row.getObject(i));
        }
        rows.add(values);
      }
      return rows;
    }
  }
}
