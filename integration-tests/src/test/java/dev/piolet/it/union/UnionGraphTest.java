package dev.piolet.it.union;

import static dev.piolet.it.union.BuyerTable.BUYER;
import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.Children;
import dev.piolet.it.union.Payment.Card;
import dev.piolet.it.union.Payment.Cash;
import dev.piolet.it.union.Payment.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Graphs whose children are of several tables. */
class UnionGraphTest extends UnionFixture {
  private static final Buyer EVE = new Buyer(7, "Eve");

  private List<Payment> stored() {
    return conn.exec(select(PAYMENT).orderBy(PAYMENT.id));
  }

  @Test
  void childrenOfAllTypesGetTheKeyOfTheirParent() {
    List<Payment> stored = new ArrayList<>();
    List<Payment> payments =
        List.of(
            new Cash(null, FIVE, null, (short) 1),
            new Card(null, FIVE, 1L, "8", null),
            new Wire(null, FIVE, null, "DE", null));

    conn.save(
        List.of(EVE),
        Children.<Buyer, Payment>of(PAYMENT.buyerKey, buyer -> payments)
            .stored((buyer, children) -> stored.addAll(children)));

    assertThat(stored).extracting(Payment::buyerId).containsExactly(7L, 7L, 7L);
    assertThat(stored).extracting(Payment::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(stored().subList(0, 3)).containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(stored().subList(3, 6)).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  void orphansOfAllTablesAreDeleted() {
    List<Payment> kept = List.of(new Card(1L, FIVE, null, "4711", null));
    Children<Buyer, Payment> children = Children.of(PAYMENT.buyerKey, buyer -> kept);

    conn.save(List.of(ANN), children.withOrphansDeleted());

    assertThat(stored()).containsExactly(new Card(1L, FIVE, 1L, "4711", null), CASH_3);
  }

  @Test
  void aGraphIsReadAndSaved() {
    BuyerGraph ann = conn.exec(select(BuyerGraphProjection.of(BUYER)).where(BUYER.id.eq(1L)).one());
    assertThat(ann.payments()).containsExactlyInAnyOrder(CARD_1, WIRE_2);

    conn.save(
        BuyerGraphProjection.GRAPH,
        List.of(
            new BuyerGraph(
                new Buyer(1, "Anna"), List.of(WIRE_2, new Cash(null, FIVE, null, null)))));

    BuyerGraph saved =
        conn.exec(select(BuyerGraphProjection.of(BUYER)).where(BUYER.id.eq(1L)).one());
    assertThat(saved.buyer().name()).isEqualTo("Anna");
    assertThat(saved.payments()).contains(WIRE_2, new Cash(10L, FIVE, 1L, null));
  }
}
