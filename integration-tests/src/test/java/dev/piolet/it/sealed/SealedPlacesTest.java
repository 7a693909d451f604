package dev.piolet.it.sealed;

import static dev.piolet.TransactionOptions.settings;
import static dev.piolet.it.sealed.Desk_DocumentTable.DOCUMENT;
import static dev.piolet.it.sealed.Desk_Document_DraftTable.DRAFT;
import static dev.piolet.it.sealed.Desk_Document_SignedTable.SIGNED;
import static dev.piolet.it.sealed.Desk_Document_Signed_DeedTable.DEED;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.TransactionOptions;
import dev.piolet.diagram.SchemaDiagram;
import dev.piolet.error.NoRowException;
import dev.piolet.error.QueryException;
import dev.piolet.it.sealed.Desk.Document;
import dev.piolet.it.sealed.Desk.Document.Draft;
import dev.piolet.it.sealed.Desk.Document.Signed.Deed;
import dev.piolet.sql.Expressions;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealed model that is nested in classes, under row-level security, and in pipelines. */
@PostgresTest
class SealedPlacesTest {
  private static final String ROLE = "piolet sealed tenant";
  private static final String QUOTED = "\"" + ROLE + "\"";
  private static final Deed DEED_1 = new Deed(1, 1, "Ann");
  private static final Draft DRAFT_2 = new Draft(2, 1);
  private static final Draft DRAFT_3 = new Draft(3, 2);

  private final DBConnection conn;

  SealedPlacesTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeEach
  void fill() {
    conn.schema().create(DOCUMENT);
    conn.insert(List.of(DEED_1, DRAFT_2, DRAFT_3));
    String schema =
        conn.exec(
            sql("SELECT quote_ident(current_schema())")
                .into(Expressions.text(PgTypes.TEXT, writer -> {}))
                .one());
    conn.exec(sql("CREATE ROLE " + QUOTED));
    conn.exec(sql("GRANT USAGE ON SCHEMA " + schema + " TO " + QUOTED));
    conn.exec(sql("GRANT ALL ON \"desk document\" TO " + QUOTED));
  }

  @AfterEach
  void drop() {
    conn.schema().drop(DOCUMENT);
    conn.exec(sql("DROP OWNED BY " + QUOTED));
    conn.exec(sql("DROP ROLE " + QUOTED));
  }

  private static TransactionOptions as(int tenant) {
    return settings("app.tenant", Integer.toString(tenant)).setting("role", ROLE);
  }

  @Test
  void eachTenantSeesItsOwnRowsOfAllTypes() {
    conn.transaction(
        as(1),
        () -> {
          assertThat(conn.exec(select(DOCUMENT).orderBy(DOCUMENT.id)))
              .containsExactly(DEED_1, DRAFT_2);
          assertThat(conn.exec(select(SIGNED))).containsExactly(DEED_1);
          assertThat(conn.exec(select(DRAFT))).containsExactly(DRAFT_2);
          assertThat(conn.get(DOCUMENT, 3)).isEmpty();
          assertThat(conn.exec(update(DRAFT).set(DRAFT.tenant, 1).all())).isEqualTo(1);
        });
    assertThat(conn.exec(select(DOCUMENT))).hasSize(3);
  }

  @Test
  void eachTenantWritesItsOwnRowsOfAllTypes() {
    List<Document> written =
        conn.transaction(as(2), () -> conn.insert(List.of(new Deed(4, 2, "Bob"), new Draft(5, 2))));

    assertThat(written).hasSize(2);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () -> conn.transaction(as(2), () -> conn.insert(List.of(new Deed(6, 1, "Eve")))))
        .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42501"));
    assertThatExceptionOfType(NoRowException.class)
        .isThrownBy(() -> conn.transaction(as(2), () -> conn.update(DEED_1)));
    assertThat(conn.exec(select(DOCUMENT))).hasSize(5);
  }

  @Test
  void queriesOfTypesAreSentTogether() {
    List<? extends List<? extends Document>> answers =
        conn.pipeline(
            List.of(
                select(DOCUMENT).where(DOCUMENT.is(Draft.class)).orderBy(DOCUMENT.id),
                select(DOCUMENT).where(DOCUMENT.is(Document.Signed.class))));
    List<List<Draft>> drafts =
        conn.pipeline(
            List.of(select(DRAFT).where(DRAFT.id.gt(2)), select(DRAFT).where(DRAFT.tenant.eq(1))));

    assertThat(answers.get(0)).hasToString(List.of(DRAFT_2, DRAFT_3).toString());
    assertThat(answers.get(1)).hasToString(List.of(DEED_1).toString());
    assertThat(drafts).containsExactly(List.of(DRAFT_3), List.of(DRAFT_2));
  }

  @Test
  void theSchemaAndItsDiagramAreOfTheWhole() {
    assertThat(conn.schema().validate(DEED, SIGNED).differences()).isEmpty();
    assertThat(SchemaDiagram.of(DRAFT, SIGNED, DOCUMENT).mermaid())
        .isEqualTo(SchemaDiagram.of(DOCUMENT).mermaid())
        .contains("signer", "tenant");
  }
}
