package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.test.PlanAssert.assertPlanOfManyRows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.ExpectQueries;
import dev.piolet.test.NoRepeatedQueries;
import dev.piolet.test.PostgresTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs what docs/testing.md shows of statements and plans. */
@PostgresTest
class QueryBudgetTest {
  @BeforeAll
  static void create(DBConnection conn) {
    conn.schema().create(USER, ARTICLE);
  }

  // tag::count[]
  @Test
  @ExpectQueries(2)
  @NoRepeatedQueries
  void readsEachListOnce(DBConnection conn) {
    assertThat(conn.exec(select(USER))).isEmpty();
    assertThat(conn.exec(select(ARTICLE))).isEmpty();
  }

  // end::count[]

  // tag::plan[]
  @Test
  void findsUsersByAnIndex(DBConnection conn) {
    assertPlanOfManyRows(conn, select(USER).where(USER.email.eq("alice@example.com")))
        .usesIndex("user_email_key")
        .noSequentialScan();
  }
  // end::plan[]
}
