package dev.piolet.it.connection;

import static dev.piolet.it.connection.MembershipTable.MEMBERSHIP;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.ForeignKeyViolationException;
import dev.piolet.error.NoRowException;
import dev.piolet.it.models.Mood;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeleteAndRefreshTest extends ConnectionFixture {
  @Test
  void deletesOne() {
    List<User> users = conn.insert(users(2));
    recorder.sent();

    assertThat(conn.delete(users.get(0))).isEqualTo(1);
    assertThat(recorder.sent()).containsExactly("DELETE FROM \"user\" WHERE \"id\" = ?");
    assertThat(conn.delete(users.get(0))).isZero();
    assertThat(rows("SELECT id FROM \"user\"")).containsExactly(String.valueOf(users.get(1).id));
  }

  @Test
  void deletesManyInOneStatement() {
    List<Office> offices =
        conn.insert(IntStream.range(0, 70_000).mapToObj(i -> new Office(null, "c" + i)).toList());
    recorder.sent();

    assertThat(conn.delete(offices.subList(1, 70_000))).isEqualTo(69_999);
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN", "DELETE FROM \"office\" WHERE \"office\".\"id\" = ANY(?)", "COMMIT");
    assertThat(rows("SELECT city FROM office")).containsExactly("c0");
  }

  @Test
  void deletesCompositeKeysWhole() {
    conn.insert(
        List.of(
            new Membership(1, "blue", "x"),
            new Membership(1, "red", "x"),
            new Membership(2, "blue", "x"),
            new Membership(2, "red", "x")));
    List<Membership> others =
        conn.insert(IntStream.range(0, 20).mapToObj(i -> new Membership(3, "t" + i, "x")).toList());
    recorder.sent();

    assertThat(conn.delete(List.of(new Membership(1, "blue", ""), new Membership(2, "red", ""))))
        .isEqualTo(2);
    String one = "DELETE FROM \"membership\" WHERE \"user_id\" = ? AND \"team\" = ?";
    assertThat(recorder.sent()).containsExactly("BEGIN", one, one, "COMMIT");
    assertThat(conn.delete(others)).isEqualTo(20);
    assertThat(recorder.sent())
        .contains(
            "DELETE FROM \"membership\" USING unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)"
                + " WHERE \"membership\".\"user_id\" = r.c1 AND \"membership\".\"team\" = r.c2");
    assertThat(rows("SELECT user_id, team FROM membership ORDER BY 1"))
        .containsExactly("1|red", "2|blue");
    assertThat(conn.delete(new Membership(1, "red", ""))).isEqualTo(1);
  }

  @Test
  void deletesModelsOfSeveralTables() {
    User alice = conn.insert(new User("Alice", "a@x"));
    Office office = conn.insert(new Office(null, "Rome"));

    assertThat(conn.delete(List.of(alice, office))).isEqualTo(2);
    assertThat(rows("SELECT 1 FROM \"user\" UNION ALL SELECT 1 FROM office")).isEmpty();
  }

  @Test
  void aDeletedObjectCanBeInsertedAgain() {
    User alice = conn.insert(new User("Alice", "a@x"));
    Long id = alice.id;
    conn.delete(alice);
    conn.insert(alice);

    assertThat(alice.id).isEqualTo(id);
    assertThat(rows("SELECT id FROM \"user\"")).containsExactly(String.valueOf(id));
  }

  @Test
  void aReferencedRowIsAnErrorAndAllStay() {
    List<User> users = conn.insert(users(2));
    conn.insert(new Article(null, "x", users.get(1).id));

    assertThatThrownBy(() -> conn.delete(users))
        .isInstanceOfSatisfying(
            ForeignKeyViolationException.class,
            e -> assertThat(e.constraint()).isEqualTo("article_user_id_fkey"));
    assertThat(rows("SELECT count(*) FROM \"user\"")).containsExactly("2");
  }

  @Test
  void onDeleteCascades() {
    Office office = conn.insert(new Office(null, "Rome"));
    User alice = new User("Alice", "a@x");
    alice.officeId = office.id();
    conn.insert(alice);

    conn.delete(office);

    assertThat(rows("SELECT * FROM \"user\"")).isEmpty();
  }

  @Test
  void refreshesAClassInPlace() {
    User alice = conn.insert(new User("Alice", "a@x"));
    execute("UPDATE \"user\" SET name = 'Alicia', age = 30, mood = 'HAPPY', photo = '\\x01'");
    alice.name = "lost";
    recorder.sent();

    assertThat(conn.refresh(alice)).isSameAs(alice);

    assertThat(recorder.sent())
        .containsExactly(
            "SELECT \"user\".\"id\", \"user\".\"name\", \"user\".\"email\", \"user\".\"age\","
                + " \"user\".\"mood\", \"user\".\"photo\", \"user\".\"office_id\" FROM \"user\""
                + " WHERE \"user\".\"id\" = ?");
    assertThat(alice.name).isEqualTo("Alicia");
    assertThat(alice.age).isEqualTo(30);
    assertThat(alice.mood).isEqualTo(Mood.HAPPY);
    assertThat(alice.photo).containsExactly(1);
    assertThat(conn.update(alice)).isZero();
  }

  @Test
  void refreshesRecordsAsNewOnesInOrder() {
    List<Office> offices =
        conn.insert(IntStream.range(0, 20_000).mapToObj(i -> new Office(null, "c" + i)).toList());
    execute("UPDATE office SET city = city || '!'");

    List<Office> refreshed = conn.refresh(offices);

    assertThat(refreshed).hasSize(20_000);
    for (int i = 0; i < 20_000; i++) {
      assertThat(refreshed.get(i)).isEqualTo(new Office(offices.get(i).id(), "c" + i + "!"));
    }
  }

  @Test
  void refreshesModelsOfSeveralTables() {
    User alice = conn.insert(new User("Alice", "a@x"));
    Membership membership = conn.insert(new Membership(1, "blue", "member"));
    execute("UPDATE membership SET role = 'chair'; UPDATE \"user\" SET name = 'Alicia'");

    List<Object> refreshed = conn.refresh(List.of(membership, alice, membership));

    assertThat(refreshed)
        .containsExactly(
            new Membership(1, "blue", "chair"), alice, new Membership(1, "blue", "chair"));
    assertThat(alice.name).isEqualTo("Alicia");
  }

  @Test
  void aMissingRowIsNamedAndNothingIsTouched() {
    List<User> users = conn.insert(users(3));
    execute("DELETE FROM \"user\" WHERE name = 'name 2'; UPDATE \"user\" SET name = 'other'");

    assertThatThrownBy(() -> conn.refresh(users))
        .isInstanceOfSatisfying(
            NoRowException.class, e -> assertThat(e.keys()).isEqualTo(List.of(users.get(1).id)));
    assertThat(users).extracting(user -> user.name).containsExactly("name 1", "name 2", "name 3");

    assertThatThrownBy(() -> conn.refresh(new Membership(5, "none", "")))
        .isInstanceOfSatisfying(
            NoRowException.class,
            e -> assertThat(e.keys()).isEqualTo(List.of(List.of(5L, "none"))));
  }

  @Test
  void modelsWithoutKeyAreRefused() {
    Event event = new Event("a", Instant.EPOCH);
    assertThatThrownBy(() -> conn.delete(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Event has no primary key");
    assertThatThrownBy(() -> conn.refresh(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Event has no primary key");
    assertThatThrownBy(() -> conn.primaryKeyOf(Event.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Event has no primary key");
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void emptyListsSendNothing() {
    assertThat(conn.delete(List.of())).isZero();
    assertThat(conn.refresh(List.of())).isEmpty();
    assertThat(conn.delete(USER, List.of())).isZero();
    assertThat(conn.refresh(USER, List.of())).isEmpty();
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void getsByKey() {
    Office office = conn.insert(new Office(null, "Rome"));
    recorder.sent();

    assertThat(conn.get(OFFICE, office.id())).contains(office);
    assertThat(recorder.sent())
        .containsExactly(
            "SELECT \"office\".\"id\", \"office\".\"city\" FROM \"office\""
                + " WHERE \"office\".\"id\" = ?");
    assertThat(conn.get(OFFICE, -1L)).isEmpty();
  }

  @Test
  void getsByCompositeKey() {
    Membership blue = conn.insert(new Membership(1, "blue", "member"));

    assertThat(conn.get(MEMBERSHIP, new MembershipTable.Key(1, "blue"))).contains(blue);
    assertThat(conn.get(MEMBERSHIP, new MembershipTable.Key(1, "red"))).isEqualTo(Optional.empty());
  }

  @Test
  void knowsPrimaryKeys() {
    assertThat(conn.primaryKeyOf(User.class)).containsExactly(USER.id);
    assertThat(conn.primaryKeyOf(Membership.class))
        .containsExactly(MEMBERSHIP.userId, MEMBERSHIP.team);
  }
}
