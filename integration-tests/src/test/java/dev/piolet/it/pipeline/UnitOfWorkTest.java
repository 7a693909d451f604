package dev.piolet.it.pipeline;

import static dev.piolet.it.pipeline.BasketTable.BASKET;
import static dev.piolet.it.pipeline.CustomerTable.CUSTOMER;
import static dev.piolet.it.pipeline.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.error.StaleObjectException;
import dev.piolet.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Several writes of models in few trips, whole or not at all. */
class UnitOfWorkTest extends PipelineFixture {
  @Test
  void differentWritesTakeTwoTrips() {
    for (int time = 0; time < TIMES; time++) {
      Customer gone = conn.insert(Customer.of("gone"));
      Basket basket = conn.insert(Basket.of("nuts"));
      Customer ada = Customer.of("Ada " + time);
      basket.content = "rope";
      int trips =
          trips(
              () ->
                  conn.flush(
                      work -> {
                        work.insert(ada);
                        work.update(basket);
                        work.delete(gone);
                      }));
      assertThat(trips).isEqualTo(2);
      assertThat(ada.id).isNotNull();
      assertThat(basket.version).isEqualTo(1);
      assertThat(names()).hasSize(time + 1).endsWith("Ada " + time);
      assertThat(conn.update(ada)).isZero();
    }
    assertThat(texts("SELECT content FROM basket")).hasSize(TIMES).containsOnly("rope");
  }

  @Test
  void aChildOfANewParentTakesAThird() {
    for (int time = 0; time < TIMES; time++) {
      Customer ada = Customer.of("Ada");
      String item = "rope " + time;
      List<Supplier<Purchase>> stored = new ArrayList<>();
      int trips =
          trips(
              () ->
                  conn.flush(
                      work -> {
                        work.insert(ada);
                        work.insert(Basket.of("nuts"));
                        work.then(() -> stored.add(work.insert(Purchase.of(ada.id, item))));
                        work.insert(Customer.of("Bob"));
                      }));
      assertThat(trips).isEqualTo(4);
      assertThat(stored.get(0).get())
          .isEqualTo(conn.exec(select(PURCHASE).where(PURCHASE.item.eq(item)).one()));
      assertThat(stored.get(0).get().customerId()).isEqualTo(ada.id);
    }
    assertThat(names()).hasSize(2 * TIMES).startsWith("Ada", "Bob", "Ada");
  }

  @Test
  void neighboursAreOneStatement() throws SQLException {
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      customers.add(Customer.of("Customer " + i));
    }
    int trips =
        trips(
            () ->
                conn.flush(
                    work -> {
                      customers.subList(0, 20).forEach(work::insert);
                      work.insert(customers.subList(20, 50));
                      work.insert(Basket.of("nuts"));
                      work.insert(Customer.of("last"));
                    }));
    int asked = conn.connection().getMetaData().getDatabaseMajorVersion() < 18 ? 2 : 1;
    assertThat(trips).as("with those that ask what the table is").isEqualTo(2 + asked);
    assertThat(names()).hasSize(51).startsWith("Customer 0", "Customer 1").endsWith("last");
    for (Customer customer : customers) {
      assertThat(conn.get(CUSTOMER, customer.id).orElseThrow().name).isEqualTo(customer.name);
      customer.name += "!";
    }
    assertThat(trips(() -> conn.flush(work -> customers.forEach(work::update)))).isEqualTo(2);
    assertThat(names()).startsWith("Customer 0!").contains("Customer 49!");
  }

  @Test
  void recordsAreGivenAsStored() {
    Customer ada = conn.insert(Customer.of("Ada"));
    List<Purchase> purchases = List.of(Purchase.of(ada.id, "a"), Purchase.of(ada.id, "b"));
    List<Supplier<List<Purchase>>> stored = new ArrayList<>();
    conn.flush(
        work -> {
          stored.add(work.insert(purchases));
          assertThatThrownBy(() -> stored.get(0).get())
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("not written yet");
        });
    assertThat(stored.get(0).get()).isEqualTo(conn.exec(select(PURCHASE)));
  }

  @Test
  void aModelThatIsWrittenTwice() {
    Customer ada = Customer.of("Ada");
    Basket basket = Basket.of("nuts");
    conn.flush(
        work -> {
          work.insert(List.of(ada, basket));
          work.update(basket);
          work.delete(ada);
          work.update(basket);
        });
    assertThat(names()).isEmpty();
    assertThat(basket.version).isEqualTo(2);
    assertThat(texts("SELECT version::text FROM basket")).containsExactly("2");
  }

  @Test
  void orderIsKept() {
    Customer ada = conn.insert(Customer.of("Ada"));
    Purchase rope = conn.insert(Purchase.of(ada.id, "rope"));
    conn.flush(
        work -> {
          work.delete(rope);
          work.insert(Purchase.of(ada.id, "rope"));
        });
    assertThat(texts("SELECT item FROM purchase")).containsExactly("rope");
    assertThatThrownBy(
            () ->
                conn.flush(
                    work -> {
                      work.insert(Purchase.of(ada.id, "rope"));
                      work.delete(conn.exec(select(PURCHASE)));
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(texts("SELECT item FROM purchase")).containsExactly("rope");
  }

  @Test
  void aFailureUndoesAllAndRestoresModels() {
    Basket basket = conn.insert(Basket.of("nuts"));
    for (int time = 0; time < TIMES; time++) {
      Customer ada = Customer.of("Ada");
      assertThatThrownBy(
              () ->
                  conn.flush(
                      work -> {
                        work.insert(ada);
                        work.update(basket);
                        work.insert(Purchase.of(-1L, "rope"));
                      }))
          .isInstanceOfSatisfying(
              ForeignKeyViolationException.class,
              e -> assertThat(e.sql()).startsWith("INSERT INTO \"purchase\""));
      assertThat(ada.id).isNull();
      assertThat(basket.version).isZero();
      assertThat(names()).isEmpty();
      assertThatThrownBy(
              () ->
                  conn.flush(
                      work -> {
                        work.insert(ada);
                        work.then(() -> work.insert(Purchase.of(-1L, "rope")));
                      }))
          .isInstanceOf(ForeignKeyViolationException.class);
      assertThat(ada.id).isNull();
      assertThat(names()).isEmpty();
    }
  }

  @Test
  void aStaleModelUndoesAll() {
    Basket basket = conn.insert(Basket.of("nuts"));
    conn.exec(sql("UPDATE basket SET version = 7"));
    Customer ada = Customer.of("Ada");
    Runnable stale =
        () ->
            conn.flush(
                work -> {
                  work.insert(ada);
                  work.update(basket);
                });
    assertThatThrownBy(stale::run).isInstanceOf(StaleObjectException.class);
    assertThat(ada.id).isNull();
    assertThat(names()).isEmpty();
    conn.transaction(
        () -> {
          conn.insert(Customer.of("Bob"));
          assertThatThrownBy(stale::run).isInstanceOf(StaleObjectException.class);
          conn.insert(Customer.of("Cid"));
        });
    assertThat(ada.id).isNull();
    assertThat(names()).containsExactly("Bob", "Cid");
  }

  @Test
  void whatCannotBeWrittenSendsNothing() {
    Customer ada = Customer.of("Ada");
    int trips =
        trips(
            () -> {
              conn.flush(work -> {});
              assertThatThrownBy(
                      () ->
                          conn.flush(
                              work -> {
                                work.insert(ada);
                                throw new IllegalArgumentException("stop");
                              }))
                  .hasMessage("stop");
              assertThatThrownBy(() -> conn.flush(work -> work.insert(Arrays.asList(ada, null))))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("index 1");
              assertThatThrownBy(() -> conn.flush(work -> work.insert(List.of(ada, "no model"))))
                  .isInstanceOf(IllegalArgumentException.class);
            });
    assertThat(trips).isZero();
    assertThat(names()).isEmpty();
    assertThat(BASKET.name()).isEqualTo("basket");
  }

  @Test
  void insideATransactionItIsASavepoint() {
    conn.transaction(
        () -> {
          conn.flush(work -> work.insert(Customer.of("Ada")));
          int trips =
              trips(
                  () ->
                      conn.flush(
                          work -> {
                            work.insert(Customer.of("Bob"));
                            work.insert(Basket.of("nuts"));
                          }));
          assertThat(trips).isEqualTo(3);
          assertThatThrownBy(
                  () ->
                      conn.flush(
                          work -> {
                            work.insert(Customer.of("Cid"));
                            work.insert(Purchase.of(-1L, "rope"));
                          }))
              .isInstanceOf(QueryException.class);
        });
    assertThat(names()).containsExactly("Ada", "Bob");
  }
}
