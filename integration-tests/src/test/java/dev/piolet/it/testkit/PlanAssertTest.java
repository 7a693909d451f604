package dev.piolet.it.testkit;

import static dev.piolet.it.testkit.BookTable.BOOK;
import static dev.piolet.it.testkit.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.test.PlanAssert.assertPlan;
import static dev.piolet.test.PlanAssert.assertPlanOfManyRows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.query.RowStatement;
import dev.piolet.query.Select;
import dev.piolet.test.PostgresTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PostgresTest
class PlanAssertTest {
  private static final Select<Writer> BY_NAME = select(WRITER).where(WRITER.name.eq("a"));
  private static final Select<Book> BY_TITLE = select(BOOK).where(BOOK.title.eq("a"));

  private final Database db;

  PlanAssertTest(Database db) {
    this.db = db;
  }

  @BeforeAll
  static void create(DBConnection conn) {
    conn.schema().create(WRITER, BOOK);
    conn.exec(sql("CREATE INDEX \"an \"\"index\"\" \\, größer\" ON book (title)"));
    conn.exec(sql("ANALYZE writer, book"));
  }

  @Test
  void anIndexIsFoundAsForManyRows() {
    assertPlanOfManyRows(db, BY_NAME).usesIndex("writer_name_key").noSequentialScan();
    assertThat(db.exec(sql("SHOW enable_seqscan").into(WRITER.name).one())).isEqualTo("on");
  }

  @Test
  void namesAreAnyNames() {
    assertPlanOfManyRows(db, BY_TITLE)
        .usesIndex("an \"index\" \\, größer")
        .noSequentialScanOf("book");
  }

  @Test
  void aSettingIsPutBackWithinATransaction() {
    db.transaction(
        tx -> {
          assertPlanOfManyRows(tx, BY_NAME).noSequentialScan();
          assertThat(tx.exec(sql("SHOW enable_seqscan").into(WRITER.name).one())).isEqualTo("on");
        });
  }

  @Test
  void aTableOfNoRowsIsScannedAndTheErrorListsTheSteps() {
    RowStatement<String> scan = sql("SELECT '\"Index Name\": \"x\"' FROM writer").into(WRITER.name);
    assertPlan(db, scan).hasStep("Seq Scan").noSequentialScanOf("book");
    assertThatThrownBy(() -> assertPlan(db, scan).noSequentialScan())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expected a plan that has no sequential scan, but it is:\n- Seq Scan on writer");
    assertThatThrownBy(() -> assertPlan(db, scan).usesIndex("x"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expected a plan that uses the index x, but it is:\n- Seq");
    assertThatThrownBy(() -> assertPlan(db, scan).hasStep("Sort"))
        .isInstanceOf(AssertionError.class);
    assertThat(assertPlan(db, scan).plan().node()).isEqualTo("Seq Scan");
  }

  @Test
  void aPlanOfAWriteWritesNothing() {
    assertPlan(db, sql("DELETE FROM writer")).hasStep("ModifyTable");
  }
}
