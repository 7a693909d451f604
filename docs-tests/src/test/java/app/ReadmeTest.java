package app;

// tag::imports[]
import static app.ArticleTable.ARTICLE;
import static app.UserTable.USER;
import static dev.piolet.query.Sql.*;
import static dev.piolet.sql.Functions.*;
// end::imports[]
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Runs what README.md and docs/start.md show. Its code stands between the tags. */
@PostgresTest
class ReadmeTest {
  private final DBConnection conn;
  private final DataSource dataSource;

  ReadmeTest(DBConnection conn, DataSource dataSource) {
    this.conn = conn;
    this.dataSource = dataSource;
  }

  // tag::byline[]
  record Byline(String title, String author) {}

  // end::byline[]

  @BeforeEach
  void createTables() {
    conn.schema().create(USER, ARTICLE);
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(ARTICLE, USER);
  }

  @Test
  void connects() throws SQLException {
    dropTables();
    // tag::connect[]
    try (DBConnection conn = new DBConnection(dataSource.getConnection())) {
      conn.schema().create(USER, ARTICLE);
      conn.insert(new User("Alice", "alice@example.com"));
    } // close() closes the JDBC connection, or gives it back to its pool
    // end::connect[]
    assertThat(conn.exec(select(USER))).hasSize(1);
  }

  @Test
  void inserts() {
    // tag::insert[]
    User alice = new User("Alice", "alice@example.com");
    conn.insert(alice); // alice.id is set

    Article hello = conn.insert(new Article(null, "Hello", alice.id)); // the record with its id

    List<User> others = conn.insert(List.of(new User("Bob", "bob@x"), new User("Eve", "eve@x")));
    // end::insert[]
    assertThat(conn.get(ARTICLE, hello.id())).contains(hello);
    assertThat(others).extracting(user -> user.id).doesNotContainNull();
  }

  @Test
  void reads() {
    insertOneArticle();
    // tag::get[]
    Optional<User> user = conn.get(USER, 1L);
    // end::get[]
    assertThat(user.orElseThrow().name).isEqualTo("Alice");
    // tag::exec[]
    List<User> alices = conn.exec(select(USER).where(USER.name.eq("Alice")));
    User alice = conn.exec(select(USER).where(USER.email.eq("alice@example.com")).one());

    List<Tuple2<String, Long>> articles =
        conn.exec(
            select(USER.name, count(ARTICLE.id))
                .leftJoin(ARTICLE)
                .on(ARTICLE.userId.eq(USER.id))
                .groupBy(USER.name));

    List<Byline> bylines =
        conn.exec(
            select(row(Byline::new, ARTICLE.title, USER.name))
                .join(USER)
                .on(USER.id.eq(ARTICLE.userId)));

    int renamed = conn.exec(update(ARTICLE).set(ARTICLE.title, "Hi").where(ARTICLE.id.le(10L)));
    // end::exec[]
    assertThat(alices).extracting(one -> one.id).containsExactly(alice.id);
    assertThat(articles).containsExactly(new Tuple2<>("Alice", 1L));
    assertThat(bylines).containsExactly(new Byline("Hello", "Alice"));
    assertThat(renamed).isEqualTo(1);
  }

  @Test
  void showsItsSql() {
    // tag::sql[]
    var query = select(USER).where(USER.name.startsWith("A")).orderBy(USER.name);

    String sql = query.sql(); // SELECT ... WHERE "user"."name" LIKE ? ORDER BY "user"."name"
    List<?> values = query.binds(); // [A%]
    // end::sql[]
    assertThat(sql)
        .startsWith("SELECT \"user\".\"id\", ")
        .endsWith(" WHERE \"user\".\"name\" LIKE ? ORDER BY \"user\".\"name\"");
    assertThat(values).hasToString("[A%]");
  }

  @Test
  void writes() {
    insertOneArticle();
    User alice = conn.get(USER, 1L).orElseThrow();
    Article article = conn.get(ARTICLE, 1L).orElseThrow();
    // tag::update[]
    alice.email = "new@example.com";
    conn.update(alice); // UPDATE "user" SET "email" = ? WHERE "id" = ?

    Article renamed = new Article(article.id(), "Good morning", article.userId());
    conn.update(article, renamed); // UPDATE "article" SET "title" = ? WHERE "id" = ?
    // end::update[]
    assertThat(conn.get(ARTICLE, 1L)).contains(renamed);
    // tag::refresh[]
    conn.refresh(alice); // reads its row again
    // end::refresh[]
    assertThat(alice.email).isEqualTo("new@example.com");
    // tag::upsert[]
    List<User> users = List.of(new User("Alicia", "new@example.com"), new User("Zoe", "zoe@x"));
    conn.upsert(users, onConflict(USER.email).doUpdate(USER.name)); // the keys are set now
    // end::upsert[]
    assertThat(users.get(0).id).isEqualTo(alice.id);
    assertThat(conn.refresh(alice).name).isEqualTo("Alicia");
    // tag::delete[]
    conn.delete(alice);
    conn.delete(users.subList(1, 2)); // one statement, however many there are
    // end::delete[]
    assertThat(conn.exec(select(USER))).isEmpty();
    assertThat(conn.exec(select(ARTICLE))).isEmpty();
  }

  @Test
  void rollsBack() {
    insertOneArticle();
    User alice = conn.get(USER, 1L).orElseThrow();
    assertThatThrownBy(
            () -> {
              // tag::transaction[]
              conn.transaction(
                  () -> {
                    conn.insert(new Article(null, "Draft", alice.id));
                    conn.delete(alice);
                    throw new IllegalStateException("on second thoughts"); // rolls back
                  });
              // end::transaction[]
            })
        .hasMessage("on second thoughts");
    assertThat(conn.exec(select(ARTICLE))).hasSize(1);
  }

  @Test
  void logs() throws SQLException {
    Connection connection = dataSource.getConnection();
    // tag::options[]
    DBConnectionOptions options =
        DBConnectionOptions.defaults().logValues(true).unsavedChanges(Level.WARN);

    DBConnection conn = new DBConnection(connection, options);
    // end::options[]
    conn.close();
    assertThat(connection.isClosed()).isTrue();
  }

  private void insertOneArticle() {
    User alice = conn.insert(new User("Alice", "alice@example.com"));
    conn.insert(new Article(null, "Hello", alice.id));
  }
}
