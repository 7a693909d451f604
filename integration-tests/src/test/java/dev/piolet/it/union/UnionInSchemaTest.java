package dev.piolet.it.union;

import static dev.piolet.it.union.BuyerTable.BUYER;
import static dev.piolet.it.union.DeviceTable.DEVICE;
import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.it.union.Payment_CardTable.CARD;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.it.union.Payment.Card;
import dev.piolet.it.union.Payment.Cash;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of a sealed type's types, in another schema. */
class UnionInSchemaTest extends UnionFixture {
  private static final String SCHEMA = "union's \"archive\"";
  private static final PaymentTable ARCHIVED = PAYMENT.inSchema(SCHEMA);
  private static final DeviceTable DEVICES = DEVICE.inSchema(SCHEMA);
  private static final Card OLD = new Card(1L, BigDecimal.ONE, 1L, "1", null);
  private static final Cash OLDER = new Cash(2L, BigDecimal.TEN, null, null);

  @BeforeAll
  static void createSchema(DBConnection owner) {
    owner.schema().create(ARCHIVED, BUYER.inSchema(SCHEMA), DEVICES);
  }

  @AfterAll
  static void dropSchema(DBConnection owner) {
    owner.exec(sql("DROP SCHEMA \"union's \"\"archive\"\"\" CASCADE"));
  }

  @BeforeEach
  void fillSchema() {
    conn.delete(ARCHIVED, conn.exec(select(ARCHIVED)));
    conn.delete(DEVICES, conn.exec(select(DEVICES)));
    conn.upsert(ANN, onConflict(BUYER.inSchema(SCHEMA).id).doNothing());
    conn.insert(ARCHIVED, List.of(OLD, OLDER));
    executed.clear();
  }

  private List<Payment> archived() {
    return conn.exec(select(ARCHIVED).orderBy(ARCHIVED.id));
  }

  @Test
  void isReadThere() {
    assertThat(archived()).containsExactly(OLD, OLDER);
    assertThat(sent().get(0))
        .contains(" FROM `union's ``archive```.`card ``ü```")
        .contains(" FROM `union's ``archive```.`cash`")
        .doesNotContain(" FROM `cash`");
    assertThat(conn.exec(select(PAYMENT).orderBy(PAYMENT.id)))
        .containsExactly(CARD_1, WIRE_2, CASH_3);
    assertThat(
            conn.exec(
                select(ARCHIVED.id, PAYMENT.amount)
                    .from(ARCHIVED)
                    .join(PAYMENT)
                    .on(PAYMENT.id.eq(ARCHIVED.id))
                    .orderBy(ARCHIVED.id)))
        .extracting(Object::toString)
        .containsExactly("Tuple2[first=1, second=10.50]", "Tuple2[first=2, second=20]");
    assertThat(conn.get(ARCHIVED, 2L)).contains(OLDER);
    assertThat(conn.exec(select(ARCHIVED.buyer().name.optional()).where(ARCHIVED.id.eq(1L))))
        .containsExactly(Optional.of("Ann"));
  }

  @Test
  void recordsAreWrittenThere() {
    Card dearer = new Card(1L, FIVE, 1L, "2", List.of("x"));
    assertThat(conn.update(ARCHIVED, OLD, dearer)).isOne();
    assertThat(archived()).containsExactly(dearer, OLDER);

    assertThat(conn.update(ARCHIVED, List.of(OLD, OLDER))).isEqualTo(2);
    assertThat(conn.delete(ARCHIVED, List.of(OLDER))).isOne();
    assertThat(archived()).containsExactly(OLD);
    assertThat(conn.refresh(ARCHIVED, List.of(dearer))).containsExactly(OLD);
    assertThat(conn.exec(select(PAYMENT).orderBy(PAYMENT.id)))
        .containsExactly(CARD_1, WIRE_2, CASH_3);
  }

  @Test
  void trackedObjectsAreWrittenWhereTheyWereRead() {
    conn.insert(DEVICES, Phone.of("new", "1"));
    conn.insert(Phone.of("new", "1"));
    Device there = conn.exec(select(DEVICES).one());
    Device here = conn.exec(select(DEVICE).one());

    there.owner = "there";
    here.owner = "here";
    assertThat(conn.update(List.of(there, here))).isEqualTo(2);

    assertThat(conn.exec(select(DEVICES.owner))).containsExactly("there");
    assertThat(conn.exec(select(DEVICE.owner))).containsExactly("here");
    there.owner = "elsewhere";
    conn.discard(there);
    assertThat(there.owner).isEqualTo("there");
    assertThat(conn.delete(there)).isOne();
    assertThat(conn.exec(select(DEVICES))).isEmpty();
    assertThat(conn.exec(select(DEVICE))).hasSize(1);
  }

  @Test
  void oneOfItsTablesIsATableThere() {
    assertThat(conn.exec(select(CARD.inSchema(SCHEMA)))).containsExactly(OLD);
  }
}
