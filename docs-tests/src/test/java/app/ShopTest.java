package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.DatabaseTemplate;
import dev.piolet.test.PostgresTest;
import org.junit.jupiter.api.Test;

// tag::rollback[]
@PostgresTest(template = ShopTest.Shop.class, rollback = true)
class ShopTest {
  static class Shop implements DatabaseTemplate { // shared by all classes that name it
    @Override
    public void fill(DBConnection conn) {
      conn.schema().create(USER, ARTICLE);
      conn.insert(new User("Alice", "alice@example.com"));
    }
  }

  private final DBConnection conn;

  ShopTest(DBConnection conn) {
    this.conn = conn; // the same in all of a test
  }

  @Test
  void anArticleHasAnAuthor() {
    User alice = conn.exec(select(USER).one());

    conn.insert(new Article(null, "Ice axes", alice.id));

    assertThat(conn.exec(select(ARTICLE))).hasSize(1);
  }

  @Test
  void thereAreNoArticlesAtFirst() {
    assertThat(conn.exec(select(ARTICLE))).isEmpty();
  }
}
// end::rollback[]
