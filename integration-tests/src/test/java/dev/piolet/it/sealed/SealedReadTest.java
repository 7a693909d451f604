package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.CardTable.CARD;
import static dev.piolet.it.sealed.PaymentTable.PAYMENT;
import static dev.piolet.it.sealed.Payment_CashTable.CASH;
import static dev.piolet.it.sealed.PlaceTable.PLACE;
import static dev.piolet.it.sealed.PurchaseTable.PURCHASE;
import static dev.piolet.it.sealed.TransferTable.TRANSFER;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.error.UnknownSubtypeException;
import dev.piolet.query.Tuple2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedReadTest extends SealedFixture {
  private static final String COLUMNS =
      "`payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`number`,"
          + " `payment`.`holder`, `payment`.`iban`, `payment`.`note`, `payment`.`days`";

  private static final Purchase SHOES = new Purchase(1, "shoes", 1L);
  private static final Purchase BOOKS = new Purchase(2, "books", 3L);
  private static final Purchase GIFT = new Purchase(3, "gift", null);

  @BeforeEach
  void buy() {
    conn.insert(List.of(SHOES, BOOKS, GIFT));
    executed.clear();
  }

  @Test
  void eachRowIsAnObjectOfItsType() {
    List<Payment> all = conn.exec(select(PAYMENT).orderBy(PAYMENT.id));

    assertThat(all).containsExactly(CARD_1, TRANSFER_2, CASH_3);
    assertThat(sent())
        .containsExactly("SELECT " + COLUMNS + " FROM `payment` ORDER BY `payment`.`id`");
  }

  @Test
  void aConditionAsksForATypeOrSeveral() {
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Card.class), PAYMENT.number.like("47%"))))
        .containsExactly(CARD_1);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Electronic.class)).orderBy(PAYMENT.id)))
        .containsExactly(CARD_1, TRANSFER_2);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Electronic.class).not())))
        .containsExactly(CASH_3);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Payment.class)))).hasSize(3);

    assertThat(sent())
        .containsExactly(
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE `payment`.`type` = 'card' AND `payment`.`number` LIKE ?",
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE `payment`.`type` IN ('card', 'transfer') ORDER BY"
                + " `payment`.`id`",
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE NOT (`payment`.`type` IN ('card', 'transfer'))",
            "SELECT "
                + COLUMNS
                + " FROM `payment` WHERE `payment`.`type` IN ('card', 'transfer', 'coins &"
                + " notes')");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // as code without generics can
  void aTypeThatNoRowHasIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAYMENT.is((Class) Purchase.class))
        .withMessage("No row of \"payment\" is a dev.piolet.it.sealed.Purchase");
  }

  @Test
  void theTableOfATypeShowsItsRowsAlone() {
    List<Card> cards = conn.exec(select(CARD).where(CARD.amount.gt(BigDecimal.ONE)));

    assertThat(cards).containsExactly(CARD_1);
    assertThat(conn.exec(select(CASH))).containsExactly(CASH_3);
    assertThat(conn.exec(select(TRANSFER.as("t")).where(TRANSFER.as("t").days.eq(4)))).isEmpty();
    assertThat(conn.exec(select(count()).from(TRANSFER)).get(0)).isEqualTo(1);
    assertThat(sent())
        .containsExactly(
            "SELECT `payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`number`,"
                + " `payment`.`holder` FROM `payment` WHERE `payment`.`amount` > ? AND"
                + " `payment`.`type` = 'card'",
            "SELECT `payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`note` FROM"
                + " `payment` WHERE `payment`.`type` = 'coins & notes'",
            "SELECT `t`.`type`, `t`.`id`, `t`.`amount`, `t`.`iban`, `t`.`note`, `t`.`days` FROM"
                + " `payment` AS `t` WHERE `t`.`days` = ? AND `t`.`type` = 'transfer'",
            "SELECT count(*) FROM `payment` WHERE `payment`.`type` = 'transfer'");
  }

  @Test
  void aRowIsReadByItsKey() {
    assertThat(conn.get(PAYMENT, 2L)).contains(TRANSFER_2);
    assertThat(conn.get(PAYMENT, 4L)).isEmpty();
    assertThat(conn.get(CARD, 1L)).contains(CARD_1);
    assertThat(conn.get(CARD, 2L)).isEmpty();
    assertThat(sent().get(3))
        .isEqualTo(
            "SELECT `payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`number`,"
                + " `payment`.`holder` FROM `payment` WHERE `payment`.`id` = ? AND `payment`.`type`"
                + " = 'card'");
  }

  @Test
  void aCompositeKeyIsThatOfEachType() {
    Place.Sold sold = new Place.Sold(1, 1, "Ann");
    Place.Free free = new Place.Free(1, 2);
    Place.Held held = new Place.Held(1, 3, null);
    conn.insert(List.of(sold, free, held));

    assertThat(conn.get(PLACE, 2, 1)).isEmpty();
    assertThat(conn.get(PLACE, PLACE.key(1, 2))).contains(free);
    assertThat(conn.get(PLACE, new PlaceTable.Key(1, 3))).contains(held);
    assertThat(conn.get(Place_SoldTable.SOLD, 1, 1)).contains(sold);
    assertThat(conn.get(Place_SoldTable.SOLD, 1, 2)).isEmpty();
  }

  record Line(String item, @Nullable Payment payment) {}

  @Test
  void pathsAndJoinsLeadToAnObjectOfAnyType() {
    assertThat(
            conn.exec(
                select(row(Line::new, PURCHASE.item, PURCHASE.payment().nullable()))
                    .from(PURCHASE)
                    .orderBy(PURCHASE.id)))
        .containsExactly(
            new Line("shoes", CARD_1), new Line("books", CASH_3), new Line("gift", null));
    assertThat(conn.exec(select(PURCHASE.item).where(PURCHASE.payment().amount.gt(BigDecimal.TEN))))
        .containsExactly("shoes");
    assertThat(
            conn.exec(
                select(PURCHASE.item, PAYMENT)
                    .from(PURCHASE)
                    .join(PURCHASE.paymentKey)
                    .orderBy(PURCHASE.id)))
        .containsExactly(new Tuple2<>("shoes", CARD_1), new Tuple2<>("books", CASH_3));
    assertThat(conn.exec(select(PURCHASE.item).where(PURCHASE.payment().is(Card.class))))
        .containsExactly("shoes");
  }

  @Test
  void aJoinOfATypeFindsItsRowsAlone() {
    assertThat(
            conn.exec(
                select(PURCHASE.item, CARD.optional())
                    .from(PURCHASE)
                    .leftJoin(CARD)
                    .on(CARD.id.eq(PURCHASE.paymentId))
                    .orderBy(PURCHASE.id)))
        .containsExactly(
            new Tuple2<>("shoes", Optional.of(CARD_1)),
            new Tuple2<>("books", Optional.empty()),
            new Tuple2<>("gift", Optional.empty()));
    assertThat(sent().get(0))
        .endsWith(
            " FROM `purchase` LEFT JOIN `payment` ON `payment`.`id` = `purchase`.`payment_id` AND"
                + " `payment`.`type` = 'card' ORDER BY `purchase`.`id`");
  }

  @Test
  void listsTuplesAndTablesOfQueriesHoldObjectsOfAnyType() {
    assertThat(
            conn.exec(
                select(
                        PURCHASE.item,
                        list(select(PAYMENT).where(PAYMENT.id.eq(PURCHASE.paymentId))))
                    .from(PURCHASE)
                    .orderBy(PURCHASE.id)))
        .containsExactly(
            new Tuple2<>("shoes", List.of(CARD_1)),
            new Tuple2<>("books", List.of(CASH_3)),
            new Tuple2<>("gift", List.of()));
    var newest = select(PAYMENT).orderBy(PAYMENT.id.desc()).limit(2).as("newest");
    assertThat(conn.exec(select(newest).where(newest.get(PAYMENT.note).eq("tip"))))
        .containsExactly(CASH_3);
    var cards = commonTable("cards", select(CARD));
    assertThat(conn.exec(select(cards).with(cards))).containsExactly(CARD_1);
    assertThat(
            conn.exec(
                select(PAYMENT.as("p"), PAYMENT.as("p").amount).where(PAYMENT.as("p").id.eq(2L))))
        .containsExactly(new Tuple2<>(TRANSFER_2, new BigDecimal("20")));
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.id.eq(1L)).union(select(PAYMENT))))
        .containsExactlyInAnyOrder(CARD_1, TRANSFER_2, CASH_3);
  }

  @Test
  void rowsAreStreamedCopiedOutAndPaged() {
    List<Payment> streamed = new ArrayList<>();
    conn.forEach(select(PAYMENT).orderBy(PAYMENT.id), streamed::add);
    List<Payment> copied = new ArrayList<>();
    conn.copyOut(select(PAYMENT).orderBy(PAYMENT.id), copied::add);
    var byId = keyset(PAYMENT.id.asc());
    List<Tuple2<Payment, Long>> page = conn.exec(select(PAYMENT, byId).seek(byId, 1).after(1L));

    assertThat(streamed).containsExactly(CARD_1, TRANSFER_2, CASH_3);
    assertThat(copied).containsExactly(CARD_1, TRANSFER_2, CASH_3);
    assertThat(page).containsExactly(new Tuple2<>(TRANSFER_2, 2L));
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.id.eq(3L)).one())).isEqualTo(CASH_3);
  }

  @Test
  void plainSqlIsReadByLabels() {
    assertThat(conn.exec(sql("SELECT * FROM payment ORDER BY id DESC").into(PAYMENT)))
        .containsExactly(CASH_3, TRANSFER_2, CARD_1);
  }

  @Test
  void anEmbeddedRecordIsNullWhereTheTypeHasNone() {
    Car car = Car.of("Ann", "A1", 90);
    conn.insert(List.of(car, Bicycle.of("Ann", "B1")));

    assertThat(
            conn.exec(
                select(VehicleTable.VEHICLE.plate, VehicleTable.VEHICLE.engine)
                    .orderBy(VehicleTable.VEHICLE.id)))
        .containsExactly(new Tuple2<>("A1", new Car.Engine(90, null)), new Tuple2<>("B1", null));
  }

  @Test
  void aLabelThatNoTypeHasIsAnError() {
    conn.exec(sql("ALTER TABLE payment DROP CONSTRAINT payment_type_check"));
    try {
      conn.exec(sql("UPDATE payment SET type = 'cheque', note = NULL WHERE id = 3"));
      assertThatExceptionOfType(UnknownSubtypeException.class)
          .isThrownBy(() -> conn.exec(select(PAYMENT)))
          .withMessage(
              "The column \"payment\".\"type\" of table \"payment\" holds 'cheque', which is the"
                  + " label of no type that dev.piolet.it.sealed.Payment permits: theirs are [card,"
                  + " transfer, coins & notes]. Add the type, give one this label with @Label, or"
                  + " correct the row")
          .satisfies(
              e -> assertThat(e.table() + e.column() + e.label()).isEqualTo("paymenttypecheque"));
    } finally {
      conn.exec(sql("DELETE FROM purchase"));
      conn.exec(sql("DELETE FROM payment"));
      conn.exec(
          sql(
              "ALTER TABLE payment ADD CONSTRAINT payment_type_check CHECK (type IN ('card',"
                  + " 'transfer', 'coins & notes'))"));
    }
  }
}
