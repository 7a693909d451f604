package dev.piolet.it.sealed;

import static dev.piolet.it.sealed.NoticeTable.NOTICE;
import static dev.piolet.it.sealed.Notice_CallTable.CALL;
import static dev.piolet.it.sealed.Notice_MailTable.MAIL;
import static dev.piolet.it.sealed.Notice_MessageTable.MESSAGE;
import static dev.piolet.it.sealed.PaymentTable.PAYMENT;
import static dev.piolet.it.sealed.PurchaseTable.PURCHASE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.SchemaScript;
import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.it.sealed.Notice.Body;
import dev.piolet.it.sealed.Notice.Call;
import dev.piolet.it.sealed.Notice.Mail;
import dev.piolet.it.sealed.Notice.Message;
import dev.piolet.it.sealed.Notice.Tone;
import dev.piolet.schema.Column;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partitions, names, foreign keys, JSON and enums of a sealed model. */
class SealedDetailsTest extends SealedFixture {
  private static final Mail MAIL_1 = new Mail(1, 1, 1L, new Body("Paid", List.of("a", "b")));
  private static final Message MESSAGE_2 = new Message(2, 1, null, Tone.STRICT);
  private static final Call CALL_3 = new Call(1, 3, 2);

  @BeforeEach
  void tell() {
    conn.insert(new Purchase(1, "shoes", 1L));
    conn.insert(List.of(MAIL_1, MESSAGE_2, CALL_3));
    executed.clear();
  }

  @Test
  void theModelSaysWhatIsOfTheWholeTable() {
    assertThat(SchemaScript.create(NOTICE))
        .contains(
            "CONSTRAINT \"notice key\" PRIMARY KEY (\"Region\", \"Id\")",
            "PARTITION BY LIST (\"Region\")",
            "COMMENT ON TABLE \"Notice\" IS 'What customers are told'");
    assertThat(NOTICE.columns())
        .extracting(Column::name)
        .containsExactly("Type", "Region", "Id", "PurchaseId", "Body", "Tone", "PaidBy");
    assertThat(MAIL.primaryKeyConstraint().name()).isEqualTo(NOTICE.primaryKeyConstraint().name());
    assertThat(conn.schema().validate(NOTICE).differences()).isEmpty();
  }

  @Test
  void rowsOfAllPartitionsAreRead() {
    assertThat(conn.exec(select(NOTICE).orderBy(NOTICE.region, NOTICE.id)))
        .containsExactly(MAIL_1, CALL_3, MESSAGE_2);
    assertThat(conn.get(NOTICE, 2, 1)).contains(MESSAGE_2);
    assertThat(conn.update(new Message(2, 1, 1L, Tone.KIND))).isEqualTo(1);
    assertThat(conn.exec(select(MESSAGE).where(MESSAGE.tone.eq(Tone.KIND)))).hasSize(1);
  }

  @Test
  void pathsLeadFromTheWholeAndFromItsTypes() {
    assertThat(conn.exec(select(NOTICE.id).where(NOTICE.purchase().item.eq("shoes"))))
        .containsExactly(1);
    assertThat(conn.exec(select(MAIL).where(MAIL.purchase().payment().amount.gt(10))))
        .containsExactly(MAIL_1);
    assertThat(conn.exec(select(CALL.paidBy().amount).where(CALL.paidBy().is(Transfer.class))))
        .containsExactly(TRANSFER_2.amount());
    assertThat(NOTICE.paidByKey.referencedTable()).isEqualTo(PAYMENT);
    assertThat(conn.exec(select(PURCHASE.item).from(MAIL).join(MAIL.purchaseKey)))
        .containsExactly("shoes");
  }

  @Test
  void jsonIsAskedByPaths() {
    assertThat(conn.exec(select(NOTICE).where(NOTICE.body().subject().eq("Paid"))))
        .containsExactly(MAIL_1);
    assertThat(conn.exec(select(MAIL.body().subject()))).containsExactly("Paid");
  }

  @Test
  void foreignKeysOfATypeHold() {
    assertThatExceptionOfType(ForeignKeyViolationException.class)
        .isThrownBy(() -> conn.insert(new Call(1, 9, 99)))
        .matches(e -> e.violates(NOTICE.paidByKey))
        .matches(e -> e.violates(CALL.paidByKey));
  }
}
