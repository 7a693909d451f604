package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.CardTable.CARD;
import static dev.piolet.it.sealed.PaymentTable.PAYMENT;
import static dev.piolet.it.sealed.Payment_CashTable.CASH;
import static dev.piolet.it.sealed.PlaceTable.PLACE;
import static dev.piolet.it.sealed.TransferTable.TRANSFER;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.error.CheckViolationException;
import dev.piolet.error.NoRowException;
import dev.piolet.error.NotNullViolationException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.sql.Expressions;
import dev.piolet.type.PgTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedWriteTest extends SealedFixture {
  private static final BigDecimal FIVE = new BigDecimal("5");

  private List<Payment> stored() {
    return conn.exec(select(PAYMENT).orderBy(PAYMENT.id));
  }

  @Test
  void oneObjectIsInsertedWithItsLabel() {
    Card card = conn.insert(new Card(null, FIVE, "1", "Ann"));
    Payment cash = conn.insert((Payment) new Payment.Cash(null, FIVE, "x"));

    assertThat(card).isEqualTo(new Card(10L, FIVE, "1", "Ann"));
    assertThat(cash).isEqualTo(new Payment.Cash(11L, FIVE, "x"));
    assertThat(stored()).containsExactly(CARD_1, TRANSFER_2, CASH_3, card, cash);
    assertThat(sent().get(0))
        .isEqualTo(
            "INSERT INTO `payment` (`type`, `amount`, `number`, `holder`, `iban`, `note`, `days`)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING `payment`.`id`");
    List<Object> values = new ArrayList<>(List.of("card", FIVE, "1", "Ann"));
    values.addAll(Collections.nCopies(3, null));
    assertThat(binds(0)).isEqualTo(values);
  }

  /** As values, as arrays, and by COPY. */
  @ParameterizedTest
  @ValueSource(ints = {2, 40, 3000})
  void objectsOfSeveralTypesAreInsertedTogether(int count) {
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      payments.add(
          switch (i % 3) {
            case 0 -> new Card(null, FIVE, "9" + i, i % 2 == 0 ? null : "h\"ü");
            case 1 -> new Transfer(null, FIVE, "DE" + i, null, i);
            default -> new Payment.Cash(null, FIVE, "n" + i);
          });
    }

    List<Payment> inserted = conn.insert(payments);

    assertThat(inserted).hasSize(count).noneMatch(payment -> payment.id() == null);
    for (int i = 0; i < count; i++) {
      assertThat(inserted.get(i)).hasSameClassAs(payments.get(i));
    }
    assertThat(stored().subList(3, 3 + count)).isEqualTo(inserted);
  }

  @Test
  void objectsAreCopiedIn() {
    Card card = new Card(20L, FIVE, "20", null);
    Transfer transfer = new Transfer(21L, FIVE, "DE", "n", 0);

    assertThat(conn.copyIn(PAYMENT, List.of(card, transfer))).isEqualTo(2);
    assertThat(conn.copyIn(CASH, List.of(new Payment.Cash(22L, FIVE, "c")))).isEqualTo(1);

    assertThat(stored().subList(3, 6))
        .containsExactly(card, transfer, new Payment.Cash(22L, FIVE, "c"));
  }

  @Test
  void theTableOfATypeInsertsItsRows() {
    Card card = conn.insert(CARD, new Card(null, FIVE, "5", null));

    assertThat(conn.get(PAYMENT, card.id())).contains(card);
    assertThat(sent().get(0))
        .isEqualTo(
            "INSERT INTO `payment` (`type`, `amount`, `number`, `holder`) VALUES (?, ?, ?, ?)"
                + " RETURNING `payment`.`id`");
  }

  @Test
  void rowsAreUpdatedAsObjectsOfTheirType() {
    Card card = new Card(1L, FIVE, "1", "Ann");
    Transfer transfer = new Transfer(2L, FIVE, "FR", null, 0);

    assertThat(conn.update(card)).isEqualTo(1);
    assertThat(conn.update(List.of(transfer, new Payment.Cash(3L, FIVE, "new")))).isEqualTo(2);
    assertThat(conn.update(TRANSFER_2, new Transfer(2L, FIVE, "FR", "x", 0))).isEqualTo(1);
    assertThat(conn.update(card, CARD.holder)).isEqualTo(1);

    assertThat(stored())
        .containsExactly(
            card, new Transfer(2L, FIVE, "FR", "x", 0), new Payment.Cash(3L, FIVE, "new"));
    assertThat(sent().get(0))
        .isEqualTo(
            "UPDATE `payment` SET `amount` = ?, `number` = ?, `holder` = ?, `iban` = ?, `note` = ?,"
                + " `days` = ? WHERE `id` = ? AND `type` = ?");
    assertThat(sent().get(3))
        .isEqualTo(
            "UPDATE `payment` SET `amount` = ?, `iban` = ?, `note` = ?, `days` = ? WHERE `id` = ? AND `type` ="
                + " ?");
    assertThat(sent().get(4))
        .isEqualTo("UPDATE `payment` SET `holder` = ? WHERE `id` = ? AND `type` = ?");
  }

  @Test
  void theRowOfAnotherTypeIsNotTheObjects() {
    Card stranger = new Card(2L, FIVE, "1", null);

    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.update(stranger))
        .satisfies(e -> assertThat(e.keys()).isEqualTo(List.of(2L)));
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.update(List.of(CARD_1, stranger)))
        .satisfies(e -> assertThat(e.keys()).isEqualTo(List.of(2L)));
    assertThatExceptionOfType(NoRowException.class).isThrownBy(() -> conn.refresh(stranger));
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.refresh(List.of(CARD_1, stranger)));
    assertThat(conn.delete(stranger)).isZero();
    assertThat(conn.delete(List.of(stranger, new Payment.Cash(1L, FIVE, "")))).isZero();
    assertThat(stored()).containsExactly(CARD_1, TRANSFER_2, CASH_3);
  }

  @Test
  void noUpdateMakesAnotherType() {
    Payment before = CARD_1;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.update(PAYMENT, before, new Transfer(1L, FIVE, "DE", null, 0)))
        .withMessage(
            "A dev.piolet.it.sealed.Card cannot become a dev.piolet.it.sealed.Transfer by an"
                + " update. Delete the one and insert the other, or upsert the other by its key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.update(List.of(CARD_1), PAYMENT.type))
        .withMessageContaining("it is the type of the object, which stays the same");
  }

  @Test
  void objectsAreRefreshed() {
    conn.exec(update(PAYMENT).set(PAYMENT.amount, FIVE).all());

    assertThat(conn.refresh(CARD_1)).isEqualTo(new Card(1L, FIVE, "4711", null));
    assertThat(conn.refresh(List.of(CASH_3, TRANSFER_2)))
        .containsExactly(
            new Payment.Cash(3L, FIVE, "tip"), new Transfer(2L, FIVE, "DE00", "rent", 3));
  }

  @Test
  void objectsAreDeleted() {
    assertThat(conn.delete(CARD_1)).isEqualTo(1);
    assertThat(conn.delete(List.of(CASH_3, TRANSFER_2))).isEqualTo(2);

    assertThat(stored()).isEmpty();
    assertThat(sent().get(0)).isEqualTo("DELETE FROM `payment` WHERE `id` = ? AND `type` = ?");
  }

  @Test
  void anUpsertReplacesTheRowOfItsKeyWhateverItsType() {
    Transfer other = new Transfer(1L, FIVE, "DE", null, 1);
    Card card = new Card(1L, FIVE, "7", null);

    conn.upsert(other, onConflict(PAYMENT.id).doUpdateAll());
    assertThat(conn.get(PAYMENT, 1L)).contains(other);
    conn.upsert(
        List.of(card, new Payment.Cash(30L, FIVE, "c")), onConflict(PAYMENT.id).doUpdateAll());
    assertThat(conn.get(PAYMENT, 1L)).contains(card);
    conn.upsert(new Card(1L, BigDecimal.ONE, "8", null), onConflict(CARD.id).doUpdateAll());
    assertThat(conn.get(CARD, 1L)).contains(new Card(1L, BigDecimal.ONE, "8", null));
    conn.upsert(
        new Card(null, BigDecimal.TEN, "8", null),
        onConflict(CARD.uniqueNumber).doUpdate(CARD.amount));
    assertThat(conn.get(CARD, 1L)).contains(new Card(1L, BigDecimal.TEN, "8", null));

    assertThat(sent().get(0))
        .endsWith(
            " ON CONFLICT (`id`) DO UPDATE SET `amount` = EXCLUDED.`amount`, `number` ="
                + " EXCLUDED.`number`, `holder` = EXCLUDED.`holder`, `iban` = EXCLUDED.`iban`,"
                + " `note` = EXCLUDED.`note`, `days` = EXCLUDED.`days`, `type` ="
                + " EXCLUDED.`type`");
  }

  @Test
  void anUpsertOfSomeColumnsMakesNoRowThatIsOfNeitherType() {
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(
            () ->
                conn.upsert(
                    new Card(2L, FIVE, "7", null),
                    onConflict(PAYMENT.id).doUpdate(PAYMENT.amount)));
    assertThat(conn.get(PAYMENT, 2L)).contains(TRANSFER_2);
  }

  @Test
  void aTypeWithoutColumnsOfItsOwnReplacesAnother() {
    conn.insert(new Place.Held(1, 1, null));

    conn.upsert(new Place.Free(1, 1), onConflict(PLACE.row, PLACE.seat).doUpdateAll());

    assertThat(conn.exec(select(PLACE))).containsExactly(new Place.Free(1, 1));
  }

  @Test
  void aUnitOfWorkWritesAllTypesTogether() {
    List<Payment> inserted = new ArrayList<>();

    conn.flush(
        unit -> {
          var cards = unit.insert(List.of(new Card(null, FIVE, "5", null)));
          var cash = unit.insert(List.of(new Payment.Cash(null, FIVE, "c")));
          unit.update(List.of(new Transfer(2L, FIVE, "DE", null, 0)));
          unit.delete(List.of(CASH_3));
          unit.then(
              () -> {
                inserted.addAll(cards.get());
                inserted.addAll(cash.get());
              });
        });

    assertThat(inserted)
        .containsExactly(new Card(10L, FIVE, "5", null), new Payment.Cash(11L, FIVE, "c"));
    assertThat(stored())
        .containsExactly(
            CARD_1, new Transfer(2L, FIVE, "DE", null, 0), inserted.get(0), inserted.get(1));
    assertThat(sent().stream().filter(text -> text.startsWith("INSERT"))).hasSize(1);
  }

  @Test
  void statementsOfATypeWriteItsRowsAlone() {
    assertThat(conn.exec(update(CARD).set(CARD.amount, FIVE).all())).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(TRANSFER).where(TRANSFER.amount.gt(FIVE)))).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(CASH).where(CASH.amount.gt(FIVE)).returning(CASH))).isEmpty();
    List<Payment> written =
        conn.exec(
            update(PAYMENT)
                .set(PAYMENT.amount, BigDecimal.ONE)
                .where(PAYMENT.is(Payment.Cash.class))
                .returning(PAYMENT));

    assertThat(written).containsExactly(new Payment.Cash(3L, BigDecimal.ONE, "tip"));
    assertThat(stored()).containsExactly(new Card(1L, FIVE, "4711", null), written.get(0));
    assertThat(sent().subList(0, 2))
        .containsExactly(
            "UPDATE `payment` SET `amount` = ? WHERE `payment`.`type` = 'card'",
            "DELETE FROM `payment` WHERE `payment`.`amount` > ? AND `payment`.`type` = 'transfer'");
  }

  @Test
  void anInsertColumnByColumnIsOfTheTypeOfItsTable() {
    conn.exec(insertInto(CARD).set(CARD.amount, FIVE).set(CARD.number, "6"));
    conn.exec(
        insertInto(TRANSFER)
            .rows(List.of("A", "B"))
            .set(TRANSFER.iban, iban -> iban)
            .set(TRANSFER.amount, iban -> FIVE)
            .set(TRANSFER.days, String::length));
    conn.exec(
        insertInto(CASH)
            .columns(CASH.type, CASH.amount, CASH.note)
            .select(select(CASH.type, CASH.amount, CASH.note)));

    assertThat(stored().subList(3, 7))
        .containsExactly(
            new Card(10L, FIVE, "6", null),
            new Transfer(11L, FIVE, "A", null, 1),
            new Transfer(12L, FIVE, "B", null, 1),
            new Payment.Cash(13L, CASH_3.amount(), "tip"));
    assertThat(sent().get(0))
        .isEqualTo("INSERT INTO `payment` (`type`, `amount`, `number`) VALUES ('card', ?, ?)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> insertInto(CARD).set(CARD.type, "transfer"))
        .withMessageContaining("is set twice");
    assertThatExceptionOfType(NotNullViolationException.class)
        .isThrownBy(() -> conn.exec(insertInto(PAYMENT).set(PAYMENT.amount, FIVE)));
  }

  @Test
  void aMergeLeavesRowsOfOtherTypesAlone() {
    if (version() < 15) {
      return;
    }
    var other = CARD.as("other");
    conn.exec(
        mergeInto(CASH)
            .using(TRANSFER.as("t"))
            .on(CASH.id.eq(TRANSFER.as("t").id))
            .whenMatched()
            .delete()
            .whenNotMatched()
            .insert()
            .set(CASH.amount, TRANSFER.as("t").amount)
            .set(CASH.note, TRANSFER.as("t").iban));
    assertThat(stored())
        .containsExactly(
            CARD_1, TRANSFER_2, CASH_3, new Payment.Cash(10L, TRANSFER_2.amount(), "DE00"));
    if (version() >= 17) {
      conn.exec(
          mergeInto(CASH).using(other).on(CASH.id.eq(other.id)).whenNotMatchedBySource().delete());
      assertThat(stored()).containsExactly(CARD_1, TRANSFER_2);
    }
  }

  private int version() {
    return conn.exec(
        sql("SELECT current_setting('server_version_num')::int / 10000")
            .into(Expressions.number(PgTypes.INTEGER, writer -> {}))
            .one());
  }

  @Test
  void aTypeIsNotTruncated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> truncate(PAYMENT, CARD))
        .withMessage(
            "TRUNCATE would take rows of other types from the table of"
                + " dev.piolet.it.sealed.Payment, and not those of dev.piolet.it.sealed.Card alone."
                + " Use deleteFrom(...).all(), or name the table of Payment");
  }

  @Test
  void constraintsHoldForTheRowsOfTheirTypeAlone() {
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(() -> conn.insert(new Card(null, FIVE, "x", null)))
        .matches(e -> e.violates(PAYMENT.checkNumber));
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(() -> conn.insert(new Transfer(null, FIVE, "DE", "", 0)))
        .matches(e -> e.violates(PAYMENT.check));
    assertThat(conn.insert(new Payment.Cash(null, FIVE, "")).id()).isNotNull();
    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(() -> conn.insert(new Card(null, FIVE, "4711", null)))
        .matches(e -> e.violates(PAYMENT.uniqueNumber))
        .matches(e -> e.violates(CARD.uniqueNumber));
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(() -> conn.insert(new Payment.Cash(null, FIVE.negate(), "")))
        .matches(e -> e.violates(PAYMENT.amountIsPositive));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('card', 1, NULL, NULL, NULL, NULL, NULL)",
        "('card', 1, '1', NULL, 'DE', NULL, NULL)",
        "('card', 1, '1', NULL, NULL, 'note', NULL)",
        "('card', 1, '1', NULL, NULL, NULL, 0)",
        "('transfer', 1, NULL, 'holder', 'DE', NULL, 0)",
        "('transfer', 1, NULL, NULL, 'DE', NULL, NULL)",
        "('coins & notes', 1, NULL, NULL, NULL, NULL, NULL)",
        "('cheque', 1, NULL, NULL, NULL, NULL, NULL)"
      })
  void theDatabaseRefusesWhatNoObjectCanBe(String row) {
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(
            () ->
                conn.exec(
                    sql(
                        "INSERT INTO payment (type, amount, number, holder, iban, note, days)"
                            + " VALUES "
                            + row)));
  }

  @Test
  void nullsOfATypeComeAndGo() {
    Place.Held held = new Place.Held(1, 1, "Ann");
    conn.insert(List.of(held, new Place.Sold(1, 2, "Bob"), new Place.Free(1, 3)));

    conn.update(new Place.Held(1, 1, null));

    assertThat(conn.exec(select(PLACE).where(PLACE.guest.isNull()).orderBy(PLACE.seat)))
        .containsExactly(new Place.Held(1, 1, null), new Place.Free(1, 3));
  }
}
