package dev.piolet.it.union;

import static dev.piolet.it.union.BuyerTable.BUYER;
import static dev.piolet.it.union.DeviceTable.DEVICE;
import static dev.piolet.it.union.PaymentTable.PAYMENT;
import static dev.piolet.it.union.Payment_CardTable.CARD;
import static dev.piolet.it.union.Payment_CashTable.CASH;
import static dev.piolet.it.union.Payment_ElectronicTable.ELECTRONIC;
import static dev.piolet.it.union.Payment_WireTable.WIRE;
import static dev.piolet.it.union.SpotTable.SPOT;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.SchemaScript;
import dev.piolet.diagram.SchemaDiagram;
import dev.piolet.error.QueryException;
import dev.piolet.schema.Column;
import dev.piolet.schema.Tables;
import dev.piolet.validation.Difference;
import org.junit.jupiter.api.Test;

class UnionSchemaTest extends UnionFixture {
  @Test
  void aUnionIsCreatedAsTheTablesOfItsTypes() {
    assertThat(SchemaScript.create(PAYMENT, BUYER))
        .isEqualTo(SchemaScript.create(CARD, BUYER, WIRE, PAYMENT, CASH, ELECTRONIC))
        .startsWith("CREATE SEQUENCE \"payment_id\" AS bigint;\n")
        .contains("CREATE TABLE \"card \"\"ü\"\"\" (\n  \"id\" bigint NOT NULL DEFAULT nextval(")
        .contains("CREATE TABLE \"wire\"", "CREATE TABLE \"cash\"", "REFERENCES \"buyer\"")
        .doesNotContain("\"payment\"", "\"type\"", "OWNED BY");
    assertThat(SchemaScript.drop(PAYMENT.as("p")))
        .startsWith("DROP TABLE IF EXISTS \"card \"\"ü\"\"\", \"wire\", \"cash\" CASCADE;\n");
  }

  @Test
  void theDatabaseIsAsTheModelsSay() {
    assertThat(conn.schema().validate(PAYMENT, BUYER, DEVICE, SPOT).differences()).isEmpty();
    conn.schema().createMissing(PAYMENT, ELECTRONIC, DEVICE);
    conn.transaction(
        () -> {
          conn.exec(sql("ALTER TABLE wire DROP COLUMN iban"));
          assertThat(conn.schema().validate(PAYMENT).differences())
              .extracting(Difference::subject)
              .containsExactly("Table \"wire\"");
          conn.exec(sql("ALTER TABLE wire ADD COLUMN iban text NOT NULL DEFAULT ''"));
          conn.exec(sql("ALTER TABLE wire ALTER iban DROP DEFAULT"));
        });
  }

  @Test
  void eachModelHasItsTable() {
    assertThat(Tables.of(Payment.class)).isSameAs(PAYMENT);
    assertThat(Tables.of(Payment.Card.class)).isSameAs(CARD);
    assertThat(conn.primaryKeyOf(Payment.class)).extracting(Column::name).containsExactly("id");
  }

  @Test
  void aDiagramShowsTheTables() {
    assertThat(SchemaDiagram.of(PAYMENT, BUYER).mermaid())
        .isEqualTo(SchemaDiagram.of(CARD, WIRE, CASH, BUYER).mermaid());
  }

  @Test
  void keysOfTheUnionAreThoseOfItsTables() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.insert(new Payment.Cash(null, FIVE, 99L, null)))
        .matches(e -> e.violates(CASH.buyerKey))
        .matches(e -> e.violates(PAYMENT.buyerKey))
        .matches(e -> !e.violates(CARD.buyerKey))
        .matches(e -> !e.violates(PAYMENT.primaryKeyConstraint()));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.insert(CARD_1))
        .matches(e -> e.violates(PAYMENT.primaryKeyConstraint()))
        .matches(e -> !e.violates(PAYMENT.buyerKey));
  }
}
