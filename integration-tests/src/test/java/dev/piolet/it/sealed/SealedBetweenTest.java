package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.CardTable.CARD;
import static dev.piolet.it.sealed.ElectronicTable.ELECTRONIC;
import static dev.piolet.it.sealed.PaymentTable.PAYMENT;
import static dev.piolet.it.sealed.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.SchemaScript;
import dev.piolet.query.Tuple2;
import dev.piolet.schema.Column;
import dev.piolet.schema.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of a sealed type that lies between the model and some of its types. */
class SealedBetweenTest extends SealedFixture {
  private static final BigDecimal FIVE = new BigDecimal("5");
  private static final String COLUMNS =
      "`payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`number`,"
          + " `payment`.`holder`, `payment`.`iban`, `payment`.`note`, `payment`.`days`";

  @Test
  void itShowsTheRowsOfItsTypesAlone() {
    List<Electronic> all = conn.exec(select(ELECTRONIC).orderBy(ELECTRONIC.id));

    assertThat(all).containsExactly(CARD_1, TRANSFER_2);
    assertThat(conn.exec(select(ELECTRONIC).where(ELECTRONIC.is(Card.class))))
        .containsExactly(CARD_1);
    assertThat(
            conn.exec(
                select(ELECTRONIC)
                    .where(ELECTRONIC.amount.gt(BigDecimal.ONE).or(ELECTRONIC.days.eq(1)))
                    .orderBy(ELECTRONIC.id)))
        .containsExactly(CARD_1, TRANSFER_2);
    assertThat(sent().get(0))
        .isEqualTo(
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE `payment`.`type` IN ('card', 'transfer') ORDER BY"
                + " `payment`.`id`");
    assertThat(sent().get(2))
        .contains(
            " WHERE (`payment`.`amount` > ? OR `payment`.`days` = ?) AND `payment`.`type` IN"
                + " ('card', 'transfer') ORDER BY");
    assertThat(ELECTRONIC.columns())
        .extracting(Column::name)
        .containsExactly("type", "id", "amount", "number", "holder", "iban", "note", "days");
  }

  @Test
  void aRowIsReadByItsKey() {
    assertThat(conn.get(ELECTRONIC, 2L)).contains(TRANSFER_2);
    assertThat(conn.get(ELECTRONIC, 3L)).isEmpty();
    assertThat(sent().get(0))
        .isEqualTo(
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE `payment`.`id` = ? AND `payment`.`type` IN ('card',"
                + " 'transfer')");
  }

  @Test
  void joinsAndListsFindItsRowsAlone() {
    conn.insert(List.of(new Purchase(1, "shoes", 1L), new Purchase(2, "books", 3L)));

    assertThat(
            conn.exec(
                select(PURCHASE.item, ELECTRONIC.optional())
                    .from(PURCHASE)
                    .leftJoin(ELECTRONIC)
                    .on(ELECTRONIC.id.eq(PURCHASE.paymentId))
                    .orderBy(PURCHASE.id)))
        .containsExactly(
            new Tuple2<>("shoes", Optional.of(CARD_1)), new Tuple2<>("books", Optional.empty()));
    assertThat(
            conn.exec(
                select(
                        PURCHASE.item,
                        list(select(ELECTRONIC).where(ELECTRONIC.id.eq(PURCHASE.paymentId))))
                    .orderBy(PURCHASE.id)))
        .containsExactly(new Tuple2<>("shoes", List.of(CARD_1)), new Tuple2<>("books", List.of()));
  }

  @Test
  void objectsOfItsTypesAreWritten() {
    Electronic first = conn.insert(ELECTRONIC, new Card(null, FIVE, "9", null));
    Electronic second = conn.insert(ELECTRONIC, new Transfer(null, FIVE, "DE", null, 0));
    assertThat(
            conn.update(
                ELECTRONIC,
                List.of(new Card(1L, FIVE, "1", null), new Transfer(2L, FIVE, "FR", null, 1))))
        .isEqualTo(2);
    assertThat(conn.refresh(ELECTRONIC, TRANSFER_2))
        .isEqualTo(new Transfer(2L, FIVE, "FR", null, 1));
    conn.upsert(
        new Card(null, BigDecimal.TEN, "9", "Ann"),
        onConflict(ELECTRONIC.uniqueNumber).doUpdate(ELECTRONIC.amount));
    assertThat(conn.get(CARD, first.id())).contains(new Card(10L, BigDecimal.TEN, "9", null));
    assertThat(conn.delete(ELECTRONIC, List.of(first, second))).isEqualTo(2);

    assertThat(conn.exec(select(PAYMENT).orderBy(PAYMENT.id)))
        .containsExactly(
            new Card(1L, FIVE, "1", null), new Transfer(2L, FIVE, "FR", null, 1), CASH_3);
    assertThat(sent().get(0)).startsWith("INSERT INTO `payment` (`type`, `amount`, `number`");
  }

  @Test
  void statementsWriteItsRowsAlone() {
    assertThat(conn.exec(update(ELECTRONIC).set(ELECTRONIC.amount, FIVE).all())).isEqualTo(2);
    assertThat(
            conn.exec(
                insertInto(ELECTRONIC)
                    .set(ELECTRONIC.type, "card")
                    .set(ELECTRONIC.amount, FIVE)
                    .set(ELECTRONIC.number, "77")))
        .isEqualTo(1);
    assertThat(conn.exec(deleteFrom(ELECTRONIC).where(ELECTRONIC.amount.eq(FIVE)))).isEqualTo(3);
    assertThat(conn.exec(select(PAYMENT))).containsExactly(CASH_3);
    assertThat(sent().get(0))
        .isEqualTo(
            "UPDATE `payment` SET `amount` = ? WHERE `payment`.`type` IN ('card', 'transfer')");
    assertThatIllegalArgumentException().isThrownBy(() -> truncate(ELECTRONIC));
  }

  @Test
  void itMeansTheWholeWhereATableIsMeant() {
    assertThat(Tables.of(Electronic.class)).isSameAs(PAYMENT);
    assertThat(SchemaScript.create(ELECTRONIC)).isEqualTo(SchemaScript.create(PAYMENT));
    assertThat(conn.schema().validate(ELECTRONIC).differences()).isEmpty();
  }
}
