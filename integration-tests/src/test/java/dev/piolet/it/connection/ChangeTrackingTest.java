package dev.piolet.it.connection;

import static dev.piolet.it.connection.ArticleTable.ARTICLE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.row;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NullColumnException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.query.Tuple2;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTrackingTest extends ConnectionFixture {
  @Test
  void aRollbackRestoresWhatIsKnown() {
    User alice = conn.insert(new User("Alice", "a@x"));

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      alice.name = "Alicia";
                      assertThat(conn.update(alice)).isEqualTo(1);
                      assertThat(conn.update(alice)).isZero();
                      throw new IllegalStateException("roll back");
                    }))
        .hasMessage("roll back");

    assertThat(alice.name).isEqualTo("Alicia");
    recorder.sent();
    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly("UPDATE \"user\" SET \"name\" = ? WHERE \"id\" = ?");
    assertThat(rows("SELECT name FROM \"user\"")).containsExactly("Alicia");
  }

  @Test
  void aRollbackToASavepointRestoresOnlyWhatCameAfter() {
    User alice = conn.insert(new User("Alice", "a@x"));

    conn.transaction(
        () -> {
          alice.age = 1;
          conn.update(alice);
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            alice.name = "Alicia";
                            conn.update(alice);
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          recorder.sent();
          assertThat(conn.update(alice)).isEqualTo(1);
          assertThat(recorder.sent())
              .containsExactly("UPDATE \"user\" SET \"name\" = ? WHERE \"id\" = ?");
        });

    assertThat(rows("SELECT name, age FROM \"user\"")).containsExactly("Alicia|1");
  }

  @Test
  void aFailedStatementLeavesTheChange() {
    conn.insert(new User("Bob", "b@x"));
    User alice = conn.insert(new User("Alice", "a@x"));
    alice.email = "b@x";
    assertThatThrownBy(() -> conn.update(alice)).isInstanceOf(UniqueViolationException.class);

    alice.email = "c@x";
    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(rows("SELECT email FROM \"user\" ORDER BY id")).containsExactly("b@x", "c@x");
  }

  @Test
  void aFailureInOneOfManyLeavesAllChanges() {
    List<User> users = conn.insert(users(3));
    users.get(0).age = 1;
    users.get(1).name = "x";
    users.get(2).email = users.get(0).email;

    assertThatThrownBy(() -> conn.update(users)).isInstanceOf(UniqueViolationException.class);
    assertThat(rows("SELECT count(*) FROM \"user\" WHERE age = 1 OR name = 'x'"))
        .containsExactly("0");

    users.get(2).email = "fine@x";
    assertThat(conn.update(users)).isEqualTo(3);
  }

  @Test
  void anInsertThatWasRolledBackTakesItsKeysBack() {
    User alice = new User("Alice", "a@x");
    Note note = Note.of("a", 1);
    Note kept = Note.of("b", 2);
    kept.setId(1_000L);

    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.insert(alice);
                      conn.insert(List.of(note, kept));
                      conn.upsert(
                          new User("Bob", "b@x"), onConflict(USER.email).doUpdate(USER.name));
                      assertThat(note.getId()).isNotNull();
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(alice.id).isNull();
    assertThat(note.getId()).isNull();
    assertThat(kept.getId()).isEqualTo(1_000);
    conn.insert(alice);
    assertThat(rows("SELECT id, name FROM \"user\"")).containsExactly(alice.id + "|Alice");
  }

  @Test
  void aFailedInsertOfManyTakesItsKeysBack() {
    List<User> users = new ArrayList<>(users(15_000));
    users.add(new User("twice", "user1@example.com"));

    assertThatThrownBy(() -> conn.insert(users)).isInstanceOf(UniqueViolationException.class);

    assertThat(users).extracting(user -> user.id).containsOnlyNulls();
  }

  @Test
  void aDeleteThatWasRolledBackIsForgotten() {
    User alice = conn.insert(new User("Alice", "a@x"));
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      conn.delete(alice);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(conn.update(alice)).isZero();
    alice.age = 5;
    recorder.sent();
    conn.update(alice);
    assertThat(recorder.sent()).containsExactly("UPDATE \"user\" SET \"age\" = ? WHERE \"id\" = ?");
  }

  @Test
  void modelsInsideTuplesAndRowsAreTrackedToo() {
    User alice = conn.insert(new User("Alice", "a@x"));
    conn.insert(new Article(null, "t", alice.id));
    record Pair(User user, Article article) {}

    Pair pair =
        conn.exec(
            select(row(Pair::new, USER, ARTICLE))
                .join(ARTICLE)
                .on(ARTICLE.userId.eq(USER.id))
                .one());
    Tuple2<User, String> tuple =
        conn.exec(select(USER, ARTICLE.title).join(ARTICLE).on(ARTICLE.userId.eq(USER.id)).one());
    User plain = conn.exec(sql("SELECT * FROM \"user\"").into(USER).one());
    recorder.sent();

    for (User user : List.of(pair.user(), tuple.first(), plain)) {
      assertThat(conn.update(user)).isZero();
      user.name += "!";
      conn.update(user);
    }
    assertThat(recorder.sent())
        .containsOnly("UPDATE \"user\" SET \"name\" = ? WHERE \"id\" = ?")
        .hasSize(3);
  }

  @Test
  void aNewObjectWithAKeyWritesAllColumns() {
    User alice = conn.insert(new User("Alice", "a@x"));
    User same = new User("Other", "o@x");
    same.id = alice.id;
    recorder.sent();

    assertThat(conn.update(same)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly(
            "UPDATE \"user\" SET \"name\" = ?, \"email\" = ?, \"age\" = ?, \"mood\" = ?::\"mood\","
                + " \"photo\" = ?, \"office_id\" = ? WHERE \"id\" = ?");
  }

  @Test
  void nullInAColumnThatCannotBeIsAnErrorThatNamesIt() {
    User alice = conn.insert(new User("Alice", "a@x"));
    execute("ALTER TABLE \"user\" ALTER name DROP NOT NULL; UPDATE \"user\" SET name = NULL");
    execute("INSERT INTO note (text, stars) VALUES ('x', 1)");
    execute("ALTER TABLE note ALTER stars DROP NOT NULL; UPDATE note SET stars = NULL");

    assertThatThrownBy(() -> conn.exec(select(USER)))
        .isInstanceOfSatisfying(
            NullColumnException.class,
            e -> {
              assertThat(e.table()).isEqualTo("user");
              assertThat(e.column()).isEqualTo("name");
            })
        .hasMessageContaining("@Nullable");
    assertThatThrownBy(() -> conn.refresh(alice)).isInstanceOf(NullColumnException.class);
    assertThatThrownBy(() -> conn.exec(select(NoteTable.NOTE)))
        .isInstanceOf(NullColumnException.class)
        .hasMessageContaining("\"stars\"");
  }
}
