package dev.piolet.it.connection;

import static dev.piolet.it.connection.EventTable.EVENT;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.sql.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.RowCountException;
import dev.piolet.error.UniqueViolationException;
import dev.piolet.it.models.Mood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InsertObjectsTest extends ConnectionFixture {
  @Test
  void oneObjectGetsItsKeyInPlace() {
    User alice = new User("Alice", "alice@example.com");

    assertThat(conn.insert(alice)).isSameAs(alice);

    assertThat(recorder.sent())
        .containsExactly(
            "INSERT INTO \"user\" (\"name\", \"email\", \"age\", \"mood\", \"photo\", \"office_id\")"
                + " VALUES (?, ?, ?, ?::\"mood\", ?, ?) RETURNING \"user\".\"id\"");
    assertThat(rows("SELECT id, name, email, age FROM \"user\""))
        .containsExactly(alice.id + "|Alice|alice@example.com|null");
  }

  @Test
  void oneRecordComesBackWithItsKey() {
    Office stored = conn.insert(new Office(null, "Köln 😀 \"quoted\" 'x'; DROP TABLE office"));

    assertThat(stored.id()).isNotNull();
    assertThat(conn.get(OFFICE, stored.id())).contains(stored);
  }

  @Test
  void manyRowsTravelInOneStatement() {
    List<User> users = users(1_000);

    List<User> stored = conn.insert(users);

    assertThat(stored).hasSize(1_000).containsExactlyElementsOf(users);
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            "INSERT INTO \"user\" (\"name\", \"email\", \"age\", \"mood\", \"photo\", \"office_id\")"
                + " SELECT r.c1, r.c2, r.c3, r.c4, r.c5, r.c6"
                + " FROM unnest(?, ?, ?, ?::\"mood\"[], ?, ?) WITH ORDINALITY"
                + " AS r(c1, c2, c3, c4, c5, c6, ord) ORDER BY r.ord RETURNING \"user\".\"id\"",
            "COMMIT");
    for (User user : users) {
      assertThat(user.email).isEqualTo("user" + user.name.substring(5) + "@example.com");
    }
    assertThat(rows("SELECT id, email FROM \"user\" ORDER BY id"))
        .containsExactlyElementsOf(users.stream().map(user -> user.id + "|" + user.email).toList());
  }

  @Test
  void everyValueOfEveryColumnArrives() {
    Office office = conn.insert(new Office(null, "Rome"));
    List<User> users = users(3);
    users.get(0).age = Integer.MIN_VALUE;
    users.get(0).mood = Mood.SAD;
    users.get(0).photo = new byte[] {0, -1, 127};
    users.get(0).officeId = office.id();
    users.get(2).photo = new byte[0];

    conn.insert(users);

    assertThat(
            rows(
                "SELECT name, age, mood, encode(photo, 'hex'), office_id FROM \"user\" ORDER BY id"))
        .containsExactly(
            "name 1|-2147483648|SAD|00ff7f|" + office.id(),
            "name 2|null|null|null|null",
            "name 3|null|null||null");
  }

  @Test
  void twoHundredThousandRowsInOneCall() {
    List<Office> offices =
        IntStream.range(0, 200_000).mapToObj(i -> new Office(null, "city " + i)).toList();

    List<Office> stored = conn.insert(offices);

    assertThat(stored).hasSize(200_000);
    // BEGIN, two questions to the catalog, the keys, and COMMIT; COPY is not among what is prepared
    assertThat(recorder.sent())
        .hasSize(5)
        .noneMatch(sql -> sql.startsWith("INSERT"))
        .anyMatch(sql -> sql.startsWith("SELECT nextval"));
    for (int i = 0; i < 200_000; i++) {
      assertThat(stored.get(i).city()).isEqualTo("city " + i);
    }
    assertThat(rows("SELECT count(*), count(DISTINCT id) FROM office"))
        .containsExactly("200000|200000");
    assertThat(rows("SELECT city FROM office WHERE id = " + stored.get(123_456).id()))
        .containsExactly("city 123456");
  }

  @Test
  void largeValuesAreSplitOverStatements() {
    String megabyte = "x".repeat(1 << 20);
    List<Office> offices =
        IntStream.range(0, 20).mapToObj(i -> new Office(null, i + megabyte)).toList();

    conn.insert(offices);

    assertThat(recorder.sent()).hasSize(5); // 7, 7 and 6 rows
    assertThat(rows("SELECT sum(length(city)) FROM office")).containsExactly("20971550");
  }

  @Test
  void keysThatAreSetAreKeptAndOthersGenerated() {
    List<Office> stored =
        conn.insert(
            List.of(
                new Office(1_000L, "a"),
                new Office(null, "b"),
                new Office(2_000L, "c"),
                new Office(null, "d")));

    assertThat(stored).extracting(Office::city).containsExactly("a", "b", "c", "d");
    assertThat(stored.get(0).id()).isEqualTo(1_000);
    assertThat(stored.get(2).id()).isEqualTo(2_000);
    assertThat(rows("SELECT id, city FROM office ORDER BY city"))
        .containsExactlyElementsOf(
            stored.stream().map(office -> office.id() + "|" + office.city()).toList());
  }

  @Test
  void modelsOfSeveralTablesInOneList() {
    User alice = new User("Alice", "a@x");
    Note note = Note.of("hello", 5);
    Office office = new Office(null, "Rome");
    User bob = new User("Bob", "b@x");

    List<Object> stored = conn.insert(List.of(alice, note, office, bob));

    assertThat(stored.get(0)).isSameAs(alice);
    assertThat(stored.get(1)).isSameAs(note);
    assertThat(((Office) stored.get(2)).id()).isNotNull();
    assertThat(stored.get(3)).isSameAs(bob);
    assertThat(note.getId()).isNotNull();
    assertThat(recorder.sent()).hasSize(5); // BEGIN, a statement for each table, COMMIT
  }

  @Test
  void aTableWithoutKey() {
    Instant at = Instant.parse("2024-02-29T12:00:00.123456Z");

    List<Event> stored = conn.insert(List.of(new Event("a", at), new Event("b", at)));

    assertThat(stored).containsExactly(new Event("a", at), new Event("b", at));
    assertThat(conn.exec(select(EVENT).orderBy(EVENT.name))).containsExactlyElementsOf(stored);
  }

  @Test
  void aTableThatIsNothingButItsKey() {
    List<Ticket> stored = conn.insert(List.of(new Ticket(null), new Ticket(null)));

    assertThat(stored).doesNotHaveDuplicates().extracting(Ticket::id).doesNotContainNull();
    assertThat(rows("SELECT count(*) FROM ticket")).containsExactly("2");
  }

  @Test
  void theTableCanBeNamed() {
    Office one = conn.insert(OFFICE, new Office(null, "one"));
    List<Office> two = conn.insert(OFFICE, List.of(new Office(null, "two")));

    assertThat(conn.exec(select(OFFICE).orderBy(OFFICE.id))).containsExactly(one, two.get(0));
  }

  @Test
  void anEmptyListSendsNothing() {
    assertThat(conn.insert(List.of())).isEmpty();
    assertThat(conn.insert(OFFICE, List.of())).isEmpty();
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void aNullElementIsRefusedBeforeAnythingIsSent() {
    List<Office> list = Arrays.asList(new Office(null, "a"), null);

    assertThatThrownBy(() -> conn.insert(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("index 1");
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void aClassWithoutTableIsRefused() {
    assertThatThrownBy(() -> conn.insert("no model"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String")
        .hasMessageContaining("@Table");
  }

  @Test
  void aFailureInAnyStatementLeavesNothing() {
    List<User> users = new ArrayList<>(users(15_000));
    users.set(14_999, new User("twice", "user1@example.com"));

    assertThatThrownBy(() -> conn.insert(users))
        .isInstanceOfSatisfying(
            UniqueViolationException.class,
            e -> {
              assertThat(e.constraint()).isEqualTo("user_email_key");
              assertThat(e.column()).isEqualTo("email");
              assertThat(e.table()).isEqualTo("user");
              assertThat(e.sqlState()).isEqualTo("23505");
            });
    assertThat(conn.inTransaction()).isFalse();
    assertThat(conn.exec(select(count()).from(USER)).get(0)).isZero();
  }

  @Test
  void aTriggerThatDropsRowsIsAnErrorAndNothingIsWritten() {
    execute(
        "CREATE FUNCTION drop_b() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN IF NEW.city = 'b' THEN RETURN NULL; END IF; RETURN NEW; END $$");
    execute("CREATE TRIGGER t BEFORE INSERT ON office FOR EACH ROW EXECUTE FUNCTION drop_b()");

    assertThatThrownBy(
            () ->
                conn.insert(
                    List.of(new Office(null, "a"), new Office(null, "b"), new Office(null, "c"))))
        .isInstanceOf(RowCountException.class)
        .hasMessageContaining("2 of 3");
    assertThatThrownBy(() -> conn.insert(new Office(null, "b")))
        .isInstanceOf(RowCountException.class);
    assertThat(rows("SELECT * FROM office")).isEmpty();
    execute("DROP FUNCTION drop_b CASCADE");
  }
}
