package shop;

import static dev.piolet.query.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
// tag::imports[]
import static shop.PaymentTable.PAYMENT;
import static shop.Payment_CardTable.CARD;
// end::imports[]

import dev.piolet.DBConnection;
import dev.piolet.SchemaScript;
import dev.piolet.error.NoRowException;
import dev.piolet.test.PostgresTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.Payment.Card;
import shop.Payment.Transfer;

/** Runs what docs/models.md shows of sealed models. */
@PostgresTest
class SealedGuideTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final DBConnection conn;

  SealedGuideTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeEach
  void createTables() {
    conn.schema().create(PAYMENT);
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(PAYMENT);
  }

  @Test
  void rowsAreObjectsOfTheirTypes() {
    // tag::use[]
    List<Payment> paid =
        conn.insert(
            List.of(new Card(null, TEN, "4711", null), new Transfer(null, TEN, "DE02 1203")));

    List<Payment> all = conn.exec(select(PAYMENT).where(PAYMENT.amount.gt(5)).orderBy(PAYMENT.id));
    List<Card> cards = conn.exec(select(CARD).where(CARD.number.like("47%")));
    List<Payment> others = conn.exec(select(PAYMENT).where(PAYMENT.is(Card.class).not()));
    // end::use[]

    assertThat(all).isEqualTo(paid);
    assertThat(cards).containsExactly((Card) paid.get(0));
    assertThat(others).containsExactly(paid.get(1));
  }

  @Test
  void theRowOfAnotherTypeIsAnothers() {
    Card card = conn.insert(new Card(null, TEN, "4711", null));

    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.update(new Transfer(card.id(), TEN, "DE")));
  }

  @Test
  void theTableIsAsThePageSays() throws IOException {
    assertThat(SchemaScript.create(PAYMENT))
        .isEqualTo(Files.readString(Path.of("src/test/resources/shop/payment.sql")));
  }
}
