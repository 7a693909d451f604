package dev.piolet.it.connection;

import static dev.piolet.it.connection.EventTable.EVENT;
import static dev.piolet.it.connection.MembershipTable.MEMBERSHIP;
import static dev.piolet.it.connection.NoteTable.NOTE;
import static dev.piolet.it.connection.PriceTable.PRICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.query.Tuple2;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpsertObjectsTest extends ConnectionFixture {
  private static final String INSERT =
      "INSERT INTO \"user\" (\"name\", \"email\", \"age\", \"mood\", \"photo\", \"office_id\")";

  @Test
  void insertsOrUpdatesOne() {
    User stored = conn.insert(new User("Alice", "a@x"));
    User again = new User("Alicia", "a@x");
    recorder.sent();

    assertThat(conn.upsert(again, onConflict(USER.email).doUpdate(USER.name))).containsSame(again);

    assertThat(again.id).isEqualTo(stored.id);
    assertThat(recorder.sent())
        .containsExactly(
            INSERT
                + " VALUES (?, ?, ?, ?::\"mood\", ?, ?) ON CONFLICT (\"email\")"
                + " DO UPDATE SET \"name\" = EXCLUDED.\"name\" RETURNING \"user\".\"id\"");
    assertThat(rows("SELECT id, name FROM \"user\"")).containsExactly(stored.id + "|Alicia");
    assertThat(conn.update(again)).isZero();
  }

  @Test
  void manyNewAndOld() {
    conn.insert(users(50));
    List<User> hundred = users(100);
    hundred.forEach(user -> user.name = user.name + "!");
    recorder.sent();

    List<User> written = conn.upsert(hundred, onConflict(USER.email).doUpdate(USER.name));

    assertThat(written).containsExactlyElementsOf(hundred);
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            INSERT
                + " SELECT r.c1, r.c2, r.c3, r.c4, r.c5, r.c6 FROM unnest(?, ?, ?, ?::\"mood\"[], ?, ?)"
                + " WITH ORDINALITY AS r(c1, c2, c3, c4, c5, c6, ord) ORDER BY r.ord"
                + " ON CONFLICT (\"email\") DO UPDATE SET \"name\" = EXCLUDED.\"name\""
                + " RETURNING \"user\".\"id\"",
            "COMMIT");
    assertThat(rows("SELECT id, name, email FROM \"user\" ORDER BY email COLLATE \"C\""))
        .containsExactlyElementsOf(
            hundred.stream()
                .sorted(java.util.Comparator.comparing(user -> user.email))
                .map(user -> user.id + "|" + user.name + "|" + user.email)
                .toList());
  }

  @Test
  void doNothingLeavesTheStoredRowAndTheObject() {
    conn.insert(new User("Alice", "a@x"));
    User again = new User("Other", "a@x");

    assertThat(conn.upsert(again, onConflict(USER.email).doNothing())).isEmpty();

    assertThat(again.id).isNull();
    assertThat(rows("SELECT name FROM \"user\"")).containsExactly("Alice");
  }

  @Test
  void doNothingGivesKeysToThoseThatWereStored() {
    conn.insert(users(10));
    List<User> twenty = new ArrayList<>(users(20));
    java.util.Collections.shuffle(twenty, new java.util.Random(1));
    twenty.add(new User("same as a new one", "user15@example.com"));

    List<User> written = conn.upsert(twenty, onConflict(USER.email).doNothing());

    assertThat(written)
        .containsExactlyElementsOf(twenty.stream().filter(user -> user.id != null).toList());
    assertThat(written).hasSize(10);
    for (User user : written) {
      assertThat(rows("SELECT name FROM \"user\" WHERE id = " + user.id))
          .containsExactly(user.name);
    }
    assertThat(twenty.get(20).id).isNull();
  }

  @Test
  void doNothingTellsValuesThatAreEqualOnlyInPostgres() {
    LocalDateTime since = LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1_700);
    conn.insert(new Price(new BigDecimal("1.0"), since, "old"));
    List<Price> prices =
        List.of(
            new Price(new BigDecimal("1.00"), since.withNano(2_000), "clashes"),
            new Price(new BigDecimal("2.50"), since, "new"));

    assertThat(conn.upsert(prices, onConflict(PRICE.amount, PRICE.since).doNothing()))
        .containsExactly(prices.get(1));
  }

  @Test
  void doUpdateAll() {
    conn.insert(new Membership(1, "blue", "member"));

    List<Membership> written =
        conn.upsert(
            List.of(new Membership(1, "blue", "chair"), new Membership(2, "blue", "member")),
            onConflict(MEMBERSHIP.userId, MEMBERSHIP.team).doUpdateAll());

    assertThat(written).hasSize(2);
    assertThat(rows("SELECT * FROM membership ORDER BY user_id"))
        .containsExactly("1|blue|chair", "2|blue|member");
  }

  @Test
  void returning() {
    User stored = conn.insert(new User("Alice", "a@x"));

    List<Tuple2<Long, String>> returned =
        conn.upsert(
            List.of(new User("x", "b@x"), new User("y", "a@x")),
            onConflict(USER.email).doUpdate(USER.name).returning(USER.id, USER.email));

    assertThat(returned).extracting(Tuple2::second).containsExactly("b@x", "a@x");
    assertThat(returned.get(1).first()).isEqualTo(stored.id);

    record Name(String value) {}
    assertThat(
            conn.upsert(
                new User("z", "a@x"),
                onConflict(USER.email).doUpdate(USER.name).returning(row(Name::new, USER.name))))
        .contains(new Name("z"));
    assertThat(
            conn.upsert(
                List.of(new User("z", "a@x")), onConflict(USER.email).doNothing().returning(USER)))
        .isEmpty();
  }

  @Test
  void recordsComeBackWithTheirKeys() {
    List<Note> notes = conn.insert(List.of(Note.of("a", 1)));
    Note changed = Note.of("b", 2);
    changed.setId(notes.get(0).getId());

    List<Note> written =
        conn.upsert(List.of(changed, Note.of("c", 3)), onConflict(NOTE.id).doUpdateAll());

    assertThat(written).extracting(Note::getId).doesNotContainNull();
    assertThat(rows("SELECT text, stars FROM note ORDER BY id")).containsExactly("b|2", "c|3");
  }

  @Test
  void ofTwoThatClashWithEachOtherTheLaterUpdatesTheRowOfTheEarlier() {
    User first = new User("a", "a@x");
    first.age = 1;
    User other = new User("c", "c@x");
    User later = new User("b", "a@x");
    later.age = 2;
    User last = new User("d", "a@x");

    List<User> written =
        conn.upsert(List.of(first, other, later, last), onConflict(USER.email).doUpdate(USER.name));

    assertThat(written).containsExactly(first, other, later, last);
    assertThat(first.id).isNotNull().isEqualTo(later.id).isEqualTo(last.id).isNotEqualTo(other.id);
    assertThat(rows("SELECT name, email, age FROM \"user\" ORDER BY id"))
        .containsExactly("d|a@x|1", "c|c@x|null");
  }

  @Test
  void whatComesBackOfClashingModelsIsInTheirOrder() {
    List<User> twice = new ArrayList<>(users(20));
    twice.addAll(users(20));
    twice.subList(20, 40).forEach(user -> user.name = user.name + "!");

    assertThat(
            conn.upsert(
                twice, onConflict(USER.email).doUpdate(USER.name).returning(USER.email, USER.name)))
        .extracting(Tuple2::second)
        .containsExactlyElementsOf(twice.stream().map(user -> user.name).toList());
  }

  @Test
  void ofTwoThatClashWithEachOtherTheFirstIsStoredByDoNothing() {
    User first = new User("a", "a@x");
    User later = new User("b", "a@x");

    assertThat(conn.upsert(List.of(first, later), onConflict(USER.email).doNothing()))
        .containsExactly(first);
    assertThat(later.id).isNull();
    assertThat(rows("SELECT name FROM \"user\"")).containsExactly("a");
  }

  @Test
  void manyRows() {
    List<Membership> members =
        IntStream.range(0, 25_000).mapToObj(i -> new Membership(i, "t", "r")).toList();
    conn.upsert(members, onConflict(MEMBERSHIP.userId, MEMBERSHIP.team).doUpdateAll());
    assertThat(conn.upsert(members, onConflict(MEMBERSHIP.userId, MEMBERSHIP.team).doUpdateAll()))
        .hasSize(25_000);
    assertThat(rows("SELECT count(*) FROM membership")).containsExactly("25000");
  }

  @Test
  void anEmptyListSendsNothing() {
    assertThat(conn.upsert(List.<User>of(), onConflict(USER.email).doUpdate(USER.name))).isEmpty();
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void nothingToUpdateIsRefused() {
    assertThatThrownBy(() -> onConflict(EVENT.name, EVENT.at).doUpdateAll())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("doNothing()");
  }
}
