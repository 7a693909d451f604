package dev.piolet.examples.tpch;

import static dev.piolet.examples.tpch.CustomerTable.CUSTOMER;
import static dev.piolet.examples.tpch.LineItemTable.LINE_ITEM;
import static dev.piolet.examples.tpch.NationTable.NATION;
import static dev.piolet.examples.tpch.OrderTable.ORDER;
import static dev.piolet.examples.tpch.PartSupplyTable.PART_SUPPLY;
import static dev.piolet.examples.tpch.PartTable.PART;
import static dev.piolet.examples.tpch.RegionTable.REGION;
import static dev.piolet.examples.tpch.SupplierTable.SUPPLIER;
import static dev.piolet.query.Sql.sql;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.RowStatement;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All 22 queries of TPC-H, in the DSL and as plain SQL, on the same data: the same rows. */
@PostgresTest
class TpchQueriesTest {
  private final DBConnection conn;

  TpchQueriesTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeAll
  static void load(DBConnection conn) {
    conn.schema().create(REGION, NATION, SUPPLIER, PART, PART_SUPPLY, CUSTOMER, ORDER, LINE_ITEM);
    conn.insert(TpchData.regions());
    conn.insert(TpchData.nations());
    conn.insert(TpchData.suppliers());
    conn.insert(TpchData.parts());
    conn.insert(TpchData.partSupplies());
    List<Customer> customers = conn.insert(TpchData.customers());
    conn.insert(TpchData.orders(customers));
    conn.insert(TpchData.lineItems());
    conn.exec(sql("ANALYZE"));
  }

  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of(1, TpchQueries.query1()),
        Arguments.of(2, TpchQueries.query2()),
        Arguments.of(3, TpchQueries.query3()),
        Arguments.of(4, TpchQueries.query4()),
        Arguments.of(5, TpchQueries.query5()),
        Arguments.of(6, TpchQueries.query6()),
        Arguments.of(7, TpchQueries.query7()),
        Arguments.of(8, TpchQueries.query8()),
        Arguments.of(9, TpchQueries.query9()),
        Arguments.of(10, TpchQueries.query10()),
        Arguments.of(11, TpchQueries.query11()),
        Arguments.of(12, MoreTpchQueries.query12()),
        Arguments.of(13, MoreTpchQueries.query13()),
        Arguments.of(14, MoreTpchQueries.query14()),
        Arguments.of(15, MoreTpchQueries.query15()),
        Arguments.of(16, MoreTpchQueries.query16()),
        Arguments.of(17, MoreTpchQueries.query17()),
        Arguments.of(18, MoreTpchQueries.query18()),
        Arguments.of(19, MoreTpchQueries.query19()),
        Arguments.of(20, MoreTpchQueries.query20()),
        Arguments.of(21, MoreTpchQueries.query21()),
        Arguments.of(22, MoreTpchQueries.query22()));
  }

  @ParameterizedTest(name = "query {0}")
  @MethodSource("queries")
  void givesTheRowsOfPlainSql(int number, RowStatement<?> query) throws Exception {
    List<List<Object>> expected = plain(text(number));

    List<List<Object>> rows = new ArrayList<>();
    for (Object row : conn.exec(query)) {
      List<Object> values = new ArrayList<>();
      flatten(row, values);
      rows.add(values);
    }

    assertThat(expected).isNotEmpty();
    assertThat(expected.get(0)).doesNotContain("NULL");
    assertThat(rows).isEqualTo(expected);
  }

  private static String text(int number) throws IOException {
    String file = "/tpch/q%02d.sql".formatted(number);
    try (InputStream in = TpchQueriesTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    }
  }

  private List<List<Object>> plain(String sql) throws SQLException {
    Connection jdbc = conn.connection();
    try (Statement statement = jdbc.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<Object>> list = new ArrayList<>();
      while (rows.next()) {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(comparable(rows.getObject(i)));
        }
        list.add(values);
      }
      return list;
    }
  }

  /** The values of a row, those of records in records too, in order. */
  private static void flatten(@Nullable Object row, List<Object> values) throws Exception {
    if (!(row instanceof Record)) {
      values.add(comparable(row));
      return;
    }
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      flatten(component.getAccessor().invoke(row), values);
    }
  }

  /** Numbers are compared by value, whatever their Java type and scale. */
  private static Object comparable(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    return value instanceof Date date ? date.toLocalDate() : value;
  }
}
