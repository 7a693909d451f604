package dev.piolet.it.union;

import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.it.union.Payment_CardTable.CARD;
import static dev.piolet.it.union.Payment_WireTable.WIRE;
import static dev.piolet.it.union.SpotTable.SPOT;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.insertInto;
import static dev.piolet.query.Sql.mergeInto;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.piolet.error.CheckViolationException;
import dev.piolet.error.NoRowException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.union.Payment.Card;
import dev.piolet.it.union.Payment.Cash;
import dev.piolet.it.union.Payment.Wire;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionWriteTest extends UnionFixture {
  private List<Payment> stored() {
    return conn.exec(select(PAYMENT).orderBy(PAYMENT.id));
  }

  private List<String> statements(String kind) {
    return sent().stream().filter(text -> text.startsWith(kind)).toList();
  }

  @Test
  void oneObjectIsInsertedIntoTheTableOfItsType() {
    Card card = conn.insert(new Card(null, FIVE, null, "1", null));
    Payment cash = conn.insert(PAYMENT, new Cash(null, FIVE, 2L, null));

    assertThat(card).isEqualTo(new Card(10L, FIVE, null, "1", null));
    assertThat(cash).isEqualTo(new Cash(11L, FIVE, 2L, null));
    assertThat(stored()).containsExactly(CARD_1, WIRE_2, CASH_3, card, cash);
    assertThat(sent().subList(0, 2))
        .containsExactly(
            "INSERT INTO `card ``ü``` (`amount`, `buyer_id`, `number`, `tags`) VALUES (?, ?, ?, ?)"
                + " RETURNING `card ``ü```.`id`",
            "INSERT INTO `cash` (`amount`, `buyer_id`, `days`) VALUES (?, ?, ?) RETURNING"
                + " `cash`.`id`");
  }

  /** As values, as arrays, and by COPY. */
  @ParameterizedTest
  @ValueSource(ints = {3, 60, 9000})
  void objectsOfSeveralTypesAreInsertedTogether(int count) {
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      payments.add(
          switch (i % 3) {
            case 0 -> new Card(null, FIVE, null, "9" + i, i % 2 == 0 ? null : List.of("h\"ü"));
            case 1 -> new Wire(null, FIVE, 1L, "DE" + i, (short) i);
            default -> new Cash(null, FIVE, null, null);
          });
    }

    List<Payment> inserted = conn.insert(PAYMENT, payments);

    assertThat(inserted).hasSize(count).doesNotHaveDuplicates();
    for (int i = 0; i < count; i++) {
      assertThat(inserted.get(i)).hasSameClassAs(payments.get(i));
      assertThat(inserted.get(i).id()).isGreaterThan(9);
    }
    assertThat(stored()).hasSize(count + 3).containsAll(inserted);
    if (count == 60) {
      assertThat(statements("INSERT")).hasSize(3);
    }
  }

  @Test
  void aFailureLeavesNothingInAnyTable() {
    List<Payment> payments =
        List.of(
            new Cash(null, FIVE, null, null),
            new Wire(null, FIVE, null, "DE", null),
            new Card(null, FIVE, null, "4711", null));

    assertThatExceptionOfType(UniqueViolationException.class)
        .isThrownBy(() -> conn.insert(payments))
        .matches(e -> e.violates(CARD.uniqueNumber));
    assertThatExceptionOfType(CheckViolationException.class)
        .isThrownBy(
            () ->
                conn.update(
                    PAYMENT,
                    List.of(new Cash(3L, FIVE, 2L, null), new Card(1L, FIVE, 2L, "x", null))))
        .matches(e -> e.violates(CARD.checkNumber));

    assertThat(stored()).containsExactly(CARD_1, WIRE_2, CASH_3);
  }

  @Test
  void rowsAreUpdatedInTheTablesOfTheirTypes() {
    Card card = new Card(1L, FIVE, 2L, "1", null);
    Wire wire = new Wire(2L, FIVE, null, "FR", null);

    assertThat(conn.update(PAYMENT, List.of(wire, card))).isEqualTo(2);
    assertThat(conn.update(PAYMENT, CASH_3)).isEqualTo(1);
    Payment before = CASH_3;
    assertThat(conn.update(PAYMENT, before, new Cash(3L, FIVE, null, null))).isEqualTo(1);

    assertThat(stored()).containsExactly(card, wire, new Cash(3L, FIVE, null, null));
    assertThat(statements("UPDATE"))
        .containsExactly(
            "UPDATE `wire` SET `amount` = ?, `buyer_id` = ?, `iban` = ?, `days` = ? WHERE `id` = ?",
            "UPDATE `card ``ü``` SET `amount` = ?, `buyer_id` = ?, `number` = ?, `tags` = ? WHERE"
                + " `id` = ?",
            "UPDATE `cash` SET `amount` = ?, `buyer_id` = ?, `days` = ? WHERE `id` = ?",
            "UPDATE `cash` SET `amount` = ? WHERE `id` = ?");
  }

  @Test
  void columnsOfTheSealedTypeAreThoseOfEachTable() {
    List<Payment> changed =
        List.of(new Wire(2L, FIVE, 2L, "ignored", null), new Card(1L, FIVE, 2L, "0", null));

    assertThat(conn.update(changed, PAYMENT.amount, PAYMENT.buyerId)).isEqualTo(2);

    assertThat(stored())
        .containsExactly(
            new Card(1L, FIVE, 2L, "4711", List.of("a", "b")),
            new Wire(2L, FIVE, 2L, "DE00", (short) 3),
            CASH_3);
    assertThat(conn.update(CASH_3, PAYMENT.days)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.update(changed, PAYMENT.number))
        .withMessage("\"wire\" has no column \"number\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.update(changed, PAYMENT.type))
        .withMessageContaining("has no column \"type\"");
  }

  @Test
  void noUpdateMakesAnotherType() {
    Payment before = CARD_1;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.update(PAYMENT, before, new Cash(1L, FIVE, null, null)))
        .withMessage(
            "A dev.piolet.it.union.Payment$Card cannot become a dev.piolet.it.union.Payment$Cash by"
                + " an update. Delete the one and insert the other, or upsert the other by its"
                + " key");
  }

  @Test
  void rowsThatAreMissingAreAnErrorThatNamesThem() {
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.update(PAYMENT, List.of(CARD_1, new Cash(2L, FIVE, null, null))))
        .satisfies(e -> assertThat(e.keys()).isEqualTo(List.of(2L)));
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.refresh(PAYMENT, List.of(CARD_1, new Cash(2L, FIVE, null, null))));
    assertThat(conn.delete(new Card(2L, FIVE, null, "", null))).isZero();
  }

  @Test
  void objectsAreRefreshedAndDeleted() {
    conn.exec(update(WIRE).set(WIRE.amount, FIVE).all());

    assertThat(conn.refresh(PAYMENT, List.of(CASH_3, WIRE_2, CARD_1)))
        .containsExactly(CASH_3, new Wire(2L, FIVE, 1L, "DE00", (short) 3), CARD_1);
    assertThat(conn.delete(PAYMENT, List.of(WIRE_2, CARD_1))).isEqualTo(2);
    assertThat(stored()).containsExactly(CASH_3);
    assertThat(conn.delete(PAYMENT, CASH_3)).isEqualTo(1);
    assertThat(stored()).isEmpty();
  }

  @Test
  void anUpsertIsOneOfEachTable() {
    Wire wire = new Wire(2L, FIVE, null, "FR", null);
    Card card = new Card(20L, FIVE, null, "20", null);
    Card known = new Card(1L, FIVE, 2L, "1", null);

    assertThat(conn.upsert(List.of(card, wire, known), onConflict(PAYMENT.id).doUpdateAll()))
        .containsExactly(card, wire, known);
    assertThat(stored()).containsExactly(known, wire, CASH_3, card);
    assertThat(statements("INSERT")).hasSize(2);

    Card again = new Card(1L, FIVE, null, "7", null);
    Cash cash = new Cash(3L, FIVE, 1L, null);
    assertThat(
            conn.upsert(
                List.of(cash, again),
                onConflict(PAYMENT.primaryKeyConstraint())
                    .doUpdate(PAYMENT.buyerId, PAYMENT.number)))
        .containsExactly(cash, again);
    assertThat(stored())
        .containsExactly(
            new Card(1L, FIVE, null, "7", null),
            wire,
            new Cash(3L, CASH_3.amount(), 1L, null),
            card);
  }

  @Test
  void anUpsertThatDoesNothingGivesWhatIsNewInOrder() {
    Cash first = new Cash(30L, FIVE, null, null);
    Card second = new Card(31L, FIVE, null, "31", null);
    Cash third = new Cash(32L, FIVE, null, null);

    assertThat(
            conn.upsert(
                List.of(first, CARD_1, second, CASH_3, third), onConflict(PAYMENT.id).doNothing()))
        .containsExactly(first, second, third);
    assertThat(conn.upsert(CASH_3, onConflict(PAYMENT.id).doNothing())).isEmpty();
    assertThat(conn.upsert(List.of(), onConflict(PAYMENT.id).doNothing())).isEmpty();
  }

  @Test
  void anUpsertThatATypeHasNoColumnsForIsRefused() {
    List<Payment> payments = List.of(CASH_3, CARD_1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.upsert(payments, onConflict(PAYMENT.number).doNothing()))
        .withMessage("\"cash\" has no column \"number\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.upsert(payments, onConflict(PAYMENT.id).doUpdate(PAYMENT.number)))
        .withMessageStartingWith("\"cash\" has none of the columns that the upsert sets");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> conn.upsert(payments, onConflict(PAYMENT.id).doUpdateAll().returning(PAYMENT.id)))
        .withMessageStartingWith("RETURNING reads the columns of one table");
    assertThat(stored()).containsExactly(CARD_1, WIRE_2, CASH_3);
  }

  @Test
  void aUnitOfWorkWritesAllTypesTogether() {
    List<Payment> inserted = new ArrayList<>();

    conn.flush(
        unit -> {
          var stored =
              unit.<Payment>insert(
                  List.of(new Card(null, FIVE, null, "5", null), new Cash(null, FIVE, null, null)));
          unit.update(List.of(new Wire(2L, FIVE, 1L, "DE", null)));
          unit.delete(List.of(CASH_3));
          unit.then(() -> inserted.addAll(stored.get()));
        });

    assertThat(inserted)
        .containsExactly(new Card(10L, FIVE, null, "5", null), new Cash(11L, FIVE, null, null));
    assertThat(stored())
        .containsExactly(
            CARD_1, new Wire(2L, FIVE, 1L, "DE", null), inserted.get(0), inserted.get(1));
  }

  static List<ThrowingCallable> writes() {
    return List.of(
        () -> insertInto(PAYMENT),
        () -> update(PAYMENT),
        () -> deleteFrom(PAYMENT),
        () -> mergeInto(PAYMENT),
        () -> truncate(PAYMENT));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void statementsWriteTablesOfTypesAlone(ThrowingCallable write) {
    assertThatIllegalArgumentException()
        .isThrownBy(write)
        .withMessage(
            "\"payment\" is read from the tables [\"card \"\"ü\"\"\", \"wire\", \"cash\"], as each"
                + " type of dev.piolet.it.union.Payment has its own: write to these, or write"
                + " objects with insert, update, upsert or delete, which find the table of each");
  }

  @Test
  void copyIsIntoOneTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conn.copyIn(PAYMENT, List.of(CARD_1)))
        .withMessageContaining("write to these");
    assertThat(conn.copyIn(CARD, List.of(new Card(50L, FIVE, null, "50", null)))).isEqualTo(1);
  }

  @Test
  void statementsOfATypeWriteItsTable() {
    assertThat(conn.exec(update(CARD).set(CARD.amount, FIVE).all())).isEqualTo(1);
    assertThat(conn.exec(deleteFrom(WIRE).where(WIRE.id.in(select(PAYMENT.id)))).intValue())
        .isEqualTo(1);

    assertThat(stored()).containsExactly(new Card(1L, FIVE, 1L, "4711", List.of("a", "b")), CASH_3);
  }

  @Test
  void keysOfSeveralColumnsFindTheirTables() {
    Spot.Seat seat = new Spot.Seat(1, 1, "Ann");
    Spot.Aisle aisle = new Spot.Aisle(1, 1);
    conn.insert(SPOT, List.of(seat, aisle));

    assertThat(conn.update(SPOT, new Spot.Seat(1, 1, "Bob"))).isEqualTo(1);
    assertThat(conn.delete(SPOT, aisle)).isEqualTo(1);
    assertThat(conn.get(SPOT, 1, 1)).contains(new Spot.Seat(1, 1, "Bob"));
  }
}
