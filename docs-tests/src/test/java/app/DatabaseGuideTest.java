package app;

import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.Database;
import dev.piolet.Session;
import dev.piolet.test.PostgresTest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/database.md shows. */
@PostgresTest
class DatabaseGuideTest {
  @BeforeEach
  void create(DBConnection conn) {
    conn.schema().drop(USER, ARTICLE);
    conn.schema().create(USER, ARTICLE);
  }

  // tag::service[]
  static class Articles {
    private final Session session;

    Articles(Session session) {
      this.session = session;
    }

    Article publish(User author, String title) {
      return session.ensureTransactionResult(
          tx -> {
            if (author.id == null) {
              tx.insert(author);
            }
            return tx.insert(new Article(null, title, author.id));
          });
    }
  }

  // end::service[]

  @Test
  void anApplication(DataSource dataSource) {
    // tag::database[]
    Database db = Database.of(dataSource); // held by the application, for all threads

    User alice = db.insert(new User("Alice", "alice@example.com")); // is committed
    db.transaction(
        tx -> {
          tx.insert(new Article(null, "Ice axes", alice.id));
          tx.insert(new Article(null, "Crampons", alice.id));
        });
    List<String> titles = db.readOnly(tx -> tx.exec(select(ARTICLE.title).orderBy(ARTICLE.title)));
    // end::database[]
    assertThat(titles).containsExactly("Crampons", "Ice axes");

    // tag::use[]
    new Articles(db)
        .publish(new User("Bob", "bob@example.com"), "Ropes"); // a transaction of its own
    db.transaction(tx -> new Articles(tx).publish(alice, "Huts")); // a part of this one
    // end::use[]
    assertThat(db.exec(select(ARTICLE.title).orderBy(ARTICLE.title)))
        .containsExactly("Crampons", "Huts", "Ice axes", "Ropes");

    // tag::connect[]
    try (DBConnection conn = db.connect()) {
      conn.schema().validate(USER, ARTICLE).requireNoErrors();
    }
    // end::connect[]

    // tag::reset[]
    Database clean = db.withReset("DISCARD ALL");
    try (DBConnection conn = clean.connect()) {
      conn.exec(sql("SET work_mem = '256MB'"));
      conn.exec(sql("CREATE TEMPORARY TABLE picked AS SELECT id FROM article"));
    } // neither is left on the connection
    // end::reset[]
  }
}
