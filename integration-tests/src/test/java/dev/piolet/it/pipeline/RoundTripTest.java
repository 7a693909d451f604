package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.it.pipeline.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.query.Statement;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many round trips each call takes, the first time and when the server has prepared it. */
class RoundTripTest extends PipelineFixture {
  private void always(int trips, Runnable work) {
    for (int time = 0; time < TIMES; time++) {
      assertThat(trips(work)).as("time %d", time).isEqualTo(trips);
    }
  }

  @Test
  void readsTakeOne() {
    Customer ada = conn.insert(Customer.of("Ada"));
    always(1, () -> assertThat(conn.get(CUSTOMER, ada.id)).isPresent());
    always(1, () -> assertThat(conn.exec(select(CUSTOMER))).hasSize(1));
  }

  @Test
  void oneRowTakesOneAndManyTakeTwo() {
    conn.insert(Customer.of("Ada"));
    always(1, () -> conn.insert(Customer.of("Ada")));
    conn.insert(List.of(Customer.of("Bob"), Customer.of("Cid")));
    always(2, () -> conn.insert(List.of(Customer.of("Bob"), Customer.of("Cid"))));
    assertThat(names()).hasSize(3 * TIMES + 3);
  }

  /**
   * What the table is, is asked for once: whether its rows come back in order. A server before 18
   * does not tell its search path: there the driver is asked which schema the rows are of, once
   * too.
   */
  @Test
  void theFirstManyOfATableTakeOneMore() throws SQLException {
    int asked = conn.connection().getMetaData().getDatabaseMajorVersion() < 18 ? 2 : 1;
    assertThat(trips(() -> conn.insert(List.of(Customer.of("Bob"), Customer.of("Cid")))))
        .isEqualTo(2 + asked);
    assertThat(trips(() -> conn.insert(List.of(Customer.of("Bob"), Customer.of("Cid")))))
        .isEqualTo(2);
  }

  @Test
  void oneInATransactionTakesTwo() {
    always(2, () -> conn.transaction(() -> conn.insert(Customer.of("Ada"))));
  }

  @Test
  void manyOfSeveralTablesTakeTwo() {
    Customer ada = conn.insert(Customer.of("Ada"));
    conn.insert(List.of(Purchase.of(ada.id, "rope"), Purchase.of(ada.id, "ropes")));
    int[] item = {0};
    Runnable insert =
        () ->
            conn.insert(
                List.of(
                    Customer.of("Bob"),
                    Purchase.of(ada.id, "rope " + item[0]++),
                    Basket.of("nuts"),
                    Purchase.of(ada.id, "rope " + item[0]++)));
    insert.run();
    always(2, insert);
    assertThat(texts("SELECT item FROM purchase")).hasSize(2 * TIMES + 4);
    List<Object> models = new ArrayList<>(conn.exec(select(CUSTOMER)));
    models.addAll(conn.exec(select(BasketTable.BASKET)));
    assertThat(trips(() -> conn.delete(models.subList(1, models.size())))).isEqualTo(2);
    assertThat(names()).containsExactly("Ada");
  }

  /** A customer, two baskets and a purchase, each changed since it was stored. */
  private List<Object> changed(String to) {
    Customer ada = conn.insert(Customer.of("Ada"));
    List<Basket> baskets = conn.insert(List.of(Basket.of("nuts"), Basket.of("figs")));
    Purchase rope = conn.insert(Purchase.of(ada.id, "rope " + to));
    ada.name = to;
    baskets.forEach(basket -> basket.content = to);
    return List.of(
        new Purchase(rope.id(), ada.id, to, BigDecimal.TEN), ada, baskets.get(0), baskets.get(1));
  }

  private void assertStored(String text) {
    assertThat(names()).containsOnlyOnce(text);
    assertThat(texts("SELECT item FROM purchase")).containsOnlyOnce(text);
    assertThat(texts("SELECT content FROM basket").stream().filter(text::equals)).hasSize(2);
  }

  @Test
  void updatesOfSeveralTablesTakeTwo() {
    for (int time = 0; time < TIMES; time++) {
      List<Object> models = changed("new " + time);
      assertThat(trips(() -> assertThat(conn.update(models)).isEqualTo(4))).isEqualTo(2);
      assertStored("new " + time);
    }
  }

  @Test
  void deletesOfSeveralTablesTakeTwo() {
    for (int time = 0; time < TIMES; time++) {
      List<Object> models = changed("new");
      assertThat(trips(() -> assertThat(conn.delete(models)).isEqualTo(4))).isEqualTo(2);
      assertThat(names()).isEmpty();
      assertThat(texts("SELECT item FROM purchase")).isEmpty();
      assertThat(texts("SELECT content FROM basket")).isEmpty();
    }
  }

  @Test
  void aFlushOfUpdatesAndDeletesTakesTwo() {
    for (int time = 0; time < TIMES; time++) {
      List<Object> models = changed("new " + time);
      List<Object> gone = changed("gone " + time);
      int trips =
          trips(
              () ->
                  conn.flush(
                      work -> {
                        work.update(models);
                        gone.forEach(work::delete);
                      }));
      assertThat(trips).isEqualTo(2);
      assertStored("new " + time);
      assertThat(names()).hasSize(time + 1).doesNotContain("Ada", "gone " + time);
    }
  }

  /** Where there are versions, SAVEPOINT and RELEASE are two more. */
  @Test
  void updatesAndDeletesInATransactionTakeOneOrThree() {
    for (int time = 0; time < TIMES; time++) {
      List<Object> models = changed("new " + time);
      conn.transaction(
          () -> {
            assertThat(trips(() -> conn.update(models.subList(0, 2)))).isEqualTo(1);
            assertThat(trips(() -> conn.update(models.subList(1, 4)))).isEqualTo(3);
            assertThat(trips(() -> conn.delete(models.subList(0, 2)))).isEqualTo(1);
            assertThat(trips(() -> conn.delete(models.subList(2, 4)))).isEqualTo(3);
          });
      assertThat(names()).isEmpty();
      assertThat(texts("SELECT content FROM basket")).isEmpty();
    }
  }

  @Test
  void threeSelectsTakeOne() {
    Customer ada = conn.insert(Customer.of("Ada"));
    conn.insert(Purchase.of(ada.id, "rope"));
    always(
        1,
        () -> {
          var results =
              conn.pipeline(
                  select(CUSTOMER).where(CUSTOMER.id.eq(ada.id)).one(),
                  select(PURCHASE.item).where(PURCHASE.customerId.eq(ada.id)),
                  select(CUSTOMER.name).where(CUSTOMER.name.eq("Bob")).optional());
          assertThat(results.first().name).isEqualTo("Ada");
          assertThat(results.second()).containsExactly("rope");
          assertThat(results.third()).isEmpty();
        });
  }

  @Test
  void tenUpdatesTakeOne() {
    Customer ada = conn.insert(Customer.of("0"));
    List<Statement<Integer>> updates = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      updates.add(
          update(CUSTOMER).set(CUSTOMER.name, Integer.toString(i)).where(CUSTOMER.id.eq(ada.id)));
    }
    always(1, () -> assertThat(conn.pipeline(updates)).hasSize(10).containsOnly(1));
    assertThat(names()).containsExactly("10");
  }

  /** COMMIT waits for what is read. */
  @Test
  void writesThatGiveRowsTakeTwo() {
    conn.insert(Customer.of("Ada"));
    var rename = update(CUSTOMER).set(CUSTOMER.name, "Eve").where(CUSTOMER.name.isNotNull());
    always(2, () -> conn.pipeline(rename, select(CUSTOMER.name)));
    always(2, () -> conn.pipeline(rename.returning(CUSTOMER.name), rename));
    conn.transaction(() -> always(1, () -> conn.pipeline(rename, select(CUSTOMER.name))));
  }

  /** The driver waits behind a statement whose parameters' types it asks for: see ADR 27. */
  @Test
  void parametersWithoutTypesMayTakeMore() {
    conn.insert(Customer.of("Ada"));
    var happy = select(CUSTOMER.name).where(CUSTOMER.mood.eq(Mood.HAPPY));
    for (int time = 0; time < TIMES; time++) {
      assertThat(trips(() -> conn.pipeline(happy, happy, happy))).isBetween(1, 4);
    }
  }

  @Test
  void manyStatementsTakeFew() {
    List<Statement<List<Integer>>> selects =
        IntStream.range(0, 150)
            .<Statement<List<Integer>>>mapToObj(
                i -> sql("SELECT ?", i).into(dev.piolet.query.Sql.value(0)))
            .toList();
    always(
        1,
        () -> {
          List<List<Integer>> results = conn.pipeline(selects);
          for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).containsExactly(i);
          }
          assertThat(results).hasSize(150);
        });
  }
}
