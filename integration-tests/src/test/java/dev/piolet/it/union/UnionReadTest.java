package dev.piolet.it.union;

import static dev.piolet.it.union.BuyerTable.BUYER;
import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.it.union.Payment_CardTable.CARD;
import static dev.piolet.it.union.Payment_ElectronicTable.ELECTRONIC;
import static dev.piolet.it.union.SpotTable.SPOT;
import static dev.piolet.query.Sql.commonTable;
import static dev.piolet.query.Sql.keyset;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.sql.Functions.count;
import static dev.piolet.sql.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.error.TooManyRowsException;
import dev.piolet.query.Lock;
import dev.piolet.query.Tuple2;
import dev.piolet.query.Tuple3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnionReadTest extends UnionFixture {
  private static final String COLUMNS =
      "`payment`.`type`, `payment`.`id`, `payment`.`amount`, `payment`.`buyer_id`,"
          + " `payment`.`number`, `payment`.`tags`, `payment`.`iban`, `payment`.`days`";
  private static final String FROM =
      " FROM (SELECT 'card'::text AS `type`, `id`, `amount`, `buyer_id`, `number`, `tags`,"
          + " NULL::text AS `iban`, NULL::smallint AS `days` FROM `card ``ü```"
          + " UNION ALL SELECT 'wire'::text AS `type`, `id`, `amount`, `buyer_id`, NULL::text AS"
          + " `number`, NULL::text[] AS `tags`, `iban`, `days` FROM `wire`"
          + " UNION ALL SELECT E'it''s cash \\\\'::text AS `type`, `id`, `amount`, `buyer_id`,"
          + " NULL::text AS `number`, NULL::text[] AS `tags`, NULL::text AS `iban`, `days` FROM"
          + " `cash`) AS `payment`";

  @Test
  void rowsOfAllTablesAreObjectsOfTheirTypes() {
    assertThat(conn.exec(select(PAYMENT).orderBy(PAYMENT.id)))
        .containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(sent()).containsExactly("SELECT " + COLUMNS + FROM + " ORDER BY `payment`.`id`");
  }

  @Test
  void conditionsAreOfTheColumnsOfAllTypes() {
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.amount.gt(BigDecimal.TEN))))
        .containsExactlyInAnyOrder(CARD_1, WIRE_2);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.tags.contains("b"))))
        .containsExactly(CARD_1);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.days.eq(3)))).containsExactly(WIRE_2);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.number.isNull()).orderBy(PAYMENT.id)))
        .containsExactly(WIRE_2, CASH_3);
  }

  @Test
  void aConditionAsksForATypeOrSeveral() {
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Payment.Cash.class))))
        .containsExactly(CASH_3);
    assertThat(
            conn.exec(
                select(PAYMENT).where(PAYMENT.is(Payment.Electronic.class)).orderBy(PAYMENT.id)))
        .containsExactly(CARD_1, WIRE_2);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.is(Payment.Electronic.class).not())))
        .containsExactly(CASH_3);
    assertThat(conn.exec(select(ELECTRONIC).orderBy(ELECTRONIC.id)))
        .containsExactly(CARD_1, WIRE_2);
    assertThat(conn.exec(select(CARD))).containsExactly(CARD_1);
  }

  @Test
  void otherTablesAreNotReadForOneType() {
    String plan = conn.explain(select(PAYMENT).where(PAYMENT.is(Payment.Cash.class)));

    assertThat(plan).contains("on cash").doesNotContain("wire").doesNotContain("card");
  }

  @Test
  void theIndexesOfTheTablesAreUsed() {
    String plan =
        conn.transaction(
            () -> {
              conn.exec(sql("SET LOCAL enable_seqscan = off"));
              conn.exec(sql("SET LOCAL enable_bitmapscan = off"));
              return conn.explain(select(PAYMENT).where(PAYMENT.id.eq(2L)));
            });

    assertThat(plan).contains("wire_pkey", "cash_pkey").doesNotContain("Seq Scan");
  }

  @Test
  void aRowIsReadByItsKey() {
    assertThat(conn.get(PAYMENT, 2L)).contains(WIRE_2);
    assertThat(conn.get(PAYMENT, 4L)).isEmpty();
    assertThat(conn.get(ELECTRONIC, 3L)).isEmpty();
    assertThat(conn.get(CARD, 1L)).contains(CARD_1);
    assertThat(conn.get(CARD, 2L)).isEmpty();
    assertThat(sent().get(0)).isEqualTo("SELECT " + COLUMNS + FROM + " WHERE `payment`.`id` = ?");
  }

  @Test
  void aKeyThatRowsOfTwoTablesHaveIsNoAnswer() {
    conn.insert(List.of(new Spot.Seat(1, 1, "Ann"), new Spot.Aisle(1, 1), new Spot.Aisle(1, 2)));

    assertThat(conn.get(SPOT, 1, 2)).contains(new Spot.Aisle(1, 2));
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> conn.get(SPOT, 1, 1))
        .withMessageContaining("has 2 rows with the key");
  }

  @Test
  void pathsAndJoinsLeadFromAPaymentToItsBuyerAndBack() {
    assertThat(
            conn.exec(
                select(PAYMENT.id, PAYMENT.buyer().name.optional())
                    .from(PAYMENT)
                    .orderBy(PAYMENT.id)))
        .containsExactly(
            new Tuple2<>(1L, Optional.of("Ann")),
            new Tuple2<>(2L, Optional.of("Ann")),
            new Tuple2<>(3L, Optional.empty()));
    assertThat(
            conn.exec(
                select(BUYER.name, PAYMENT.optional())
                    .from(BUYER)
                    .leftJoin(PAYMENT)
                    .on(PAYMENT.buyerId.eq(BUYER.id))
                    .orderBy(BUYER.id, PAYMENT.id)))
        .containsExactly(
            new Tuple2<>("Ann", Optional.of(CARD_1)),
            new Tuple2<>("Ann", Optional.of(WIRE_2)),
            new Tuple2<>("Bob", Optional.empty()));
    assertThat(
            conn.exec(
                select(PAYMENT).from(BUYER).join(PAYMENT.buyerKey).where(BUYER.name.eq("Ann"))))
        .containsExactlyInAnyOrder(CARD_1, WIRE_2);
    assertThat(
            conn.exec(
                select(PAYMENT)
                    .from(BUYER)
                    .rightJoin(PAYMENT)
                    .on(PAYMENT.buyerId.eq(BUYER.id))
                    .where(BUYER.name.isNull())))
        .containsExactly(CASH_3);
  }

  @Test
  void rowsAreCountedSummedAndGrouped() {
    assertThat(conn.exec(select(count()).from(PAYMENT).one())).isEqualTo(3);
    assertThat(
            conn.exec(
                select(PAYMENT.type, count(), sum(PAYMENT.amount))
                    .groupBy(PAYMENT.type)
                    .orderBy(PAYMENT.type)
                    .limit(1)))
        .containsExactly(new Tuple3<>("card", 1L, new BigDecimal("10.50")));
  }

  @Test
  void anAliasIsAnotherUnion() {
    var other = PAYMENT.as("other");

    assertThat(
            conn.exec(
                select(PAYMENT, other)
                    .from(PAYMENT)
                    .join(other)
                    .on(other.buyerId.eq(PAYMENT.buyerId).and(other.id.gt(PAYMENT.id)))))
        .containsExactly(new Tuple2<>(CARD_1, WIRE_2));
    assertThat(sent().get(0))
        .contains(" JOIN (SELECT 'card'::text", " FROM `cash`) AS `other` ON ");
  }

  @Test
  void listsTuplesAndTablesOfQueriesHoldObjectsOfAnyType() {
    assertThat(
            conn.exec(
                select(
                        BUYER.name,
                        list(
                            select(PAYMENT)
                                .where(PAYMENT.buyerId.eq(BUYER.id))
                                .orderBy(PAYMENT.id.desc())))
                    .orderBy(BUYER.id)))
        .containsExactly(
            new Tuple2<>("Ann", List.of(WIRE_2, CARD_1)), new Tuple2<>("Bob", List.of()));
    var newest = select(PAYMENT).orderBy(PAYMENT.id.desc()).limit(2).as("newest");
    assertThat(conn.exec(select(newest).where(newest.get(PAYMENT.days).isNull())))
        .containsExactly(CASH_3);
    var all = commonTable("all", select(PAYMENT));
    assertThat(conn.exec(select(all).with(all).orderBy(all.get(PAYMENT.id))))
        .containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(conn.exec(select(PAYMENT).where(PAYMENT.id.eq(1L)).union(select(PAYMENT))))
        .containsExactlyInAnyOrder(CARD_1, WIRE_2, CASH_3);
    assertThat(conn.exec(select(BUYER).where(BUYER.id.in(select(PAYMENT.buyerId).from(PAYMENT)))))
        .containsExactly(ANN);
  }

  @Test
  void aGraphHasObjectsOfAnyType() {
    assertThat(conn.exec(select(BuyerPaymentsProjection.of(BUYER)).orderBy(BUYER.id)))
        .hasSize(2)
        .satisfies(
            all -> {
              assertThat(all.get(0).payments()).containsExactlyInAnyOrder(CARD_1, WIRE_2);
              assertThat(all.get(1).payments()).isEmpty();
            });
  }

  @Test
  void rowsAreStreamedCopiedOutPagedAndSentTogether() {
    List<Payment> streamed = new ArrayList<>();
    conn.forEach(select(PAYMENT).orderBy(PAYMENT.id), streamed::add);
    List<Payment> copied = new ArrayList<>();
    conn.copyOut(select(PAYMENT).orderBy(PAYMENT.id), copied::add);
    var byId = keyset(PAYMENT.id.asc());
    List<Tuple2<Payment, Long>> page = conn.exec(select(PAYMENT, byId).seek(byId, 1).after(1L));
    List<List<Payment>> together =
        conn.pipeline(
            List.of(
                select(PAYMENT).where(PAYMENT.is(Payment.Card.class)),
                select(PAYMENT).where(PAYMENT.is(Payment.Wire.class))));

    assertThat(streamed).containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(copied).containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(page).containsExactly(new Tuple2<>(WIRE_2, 2L));
    assertThat(together).containsExactly(List.of(CARD_1), List.of(WIRE_2));
  }

  @Test
  void rowsOfAUnionAreNotLocked() {
    executed.clear();
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(PAYMENT).forUpdate()))
        .withMessage(
            "FOR UPDATE cannot lock rows of \"payment\", which is read from several tables: lock"
                + " those of [\"card \"\"ü\"\"\", \"wire\", \"cash\"], or name the other tables, as"
                + " in forUpdate(table)");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> conn.exec(select(BUYER).join(PAYMENT.buyerKey).lock(Lock.forShare().of(PAYMENT))))
        .withMessageContaining("FOR SHARE cannot lock rows of \"payment\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> conn.exec(select(BUYER).join(PAYMENT.buyerKey).forUpdate()));
    assertThat(sent()).isEmpty();

    assertThat(
            conn.exec(
                select(BUYER)
                    .join(PAYMENT.buyerKey)
                    .where(PAYMENT.is(Payment.Card.class))
                    .forUpdate(BUYER)
                    .lock(Lock.forShare().of(BUYER).nowait())))
        .containsExactly(ANN);
    assertThat(sent().get(0)).endsWith(" FOR UPDATE OF `buyer` FOR SHARE OF `buyer` NOWAIT");
  }
}
