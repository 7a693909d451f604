package dev.piolet.it.connection;

import static dev.piolet.it.connection.ArticleTable.ARTICLE;
import static dev.piolet.it.connection.NoteTable.NOTE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.error.NoRowException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateObjectsTest extends ConnectionFixture {
  @Test
  void onlyTheChangedColumnIsWritten() {
    User alice = conn.insert(new User("Alice", "alice@example.com"));
    execute("UPDATE \"user\" SET age = 99");
    recorder.sent();

    alice.email = "new@example.com";

    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly("UPDATE \"user\" SET \"email\" = ? WHERE \"id\" = ?");
    assertThat(rows("SELECT name, email, age FROM \"user\""))
        .containsExactly("Alice|new@example.com|99");
  }

  @Test
  void nothingIsSentWhenNothingChanged() {
    User alice = conn.insert(new User("Alice", "alice@example.com"));
    User read = conn.exec(select(USER).one());
    recorder.sent();

    alice.name = String.valueOf("Alice".toCharArray());

    assertThat(conn.update(alice)).isZero();
    assertThat(conn.update(read)).isZero();
    assertThat(conn.update(List.of(alice, read))).isZero();
    assertThat(recorder.sent().stream().filter(sql -> sql.startsWith("UPDATE"))).isEmpty();
  }

  @Test
  void aSecondUpdateSendsNothing() {
    User alice = conn.insert(new User("Alice", "alice@example.com"));
    alice.age = 30;

    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(conn.update(alice)).isZero();

    alice.age = null;
    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(rows("SELECT age FROM \"user\"")).containsExactly("null");
  }

  @Test
  void anArrayEditedInPlaceIsAChange() {
    User alice = new User("Alice", "alice@example.com");
    alice.photo = new byte[] {1, 2, 3};
    conn.insert(alice);
    User read = conn.exec(select(USER).one());
    recorder.sent();

    read.photo[1] = 9;
    conn.update(read);
    alice.photo = new byte[] {1, 2, 3};

    assertThat(recorder.sent())
        .containsExactly("UPDATE \"user\" SET \"photo\" = ? WHERE \"id\" = ?");
    assertThat(conn.update(alice)).isZero();
    assertThat(rows("SELECT encode(photo, 'hex') FROM \"user\"")).containsExactly("010903");
  }

  @Test
  void manyAreGroupedByWhatChanged() {
    List<User> users = conn.insert(users(100));
    for (int i = 0; i < 100; i++) {
      if (i % 2 == 0) {
        users.get(i).age = i;
      } else {
        users.get(i).name = "odd " + i;
      }
    }
    recorder.sent();

    assertThat(conn.update(users)).isEqualTo(100);
    assertThat(recorder.sent())
        .containsExactly(
            "BEGIN",
            "UPDATE \"user\" SET \"age\" = r.c1 FROM unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)"
                + " WHERE \"user\".\"id\" = r.c2 AND \"user\".\"id\" = ANY(?)",
            "UPDATE \"user\" SET \"name\" = r.c1 FROM unnest(?, ?) WITH ORDINALITY AS r(c1, c2, ord)"
                + " WHERE \"user\".\"id\" = r.c2 AND \"user\".\"id\" = ANY(?)",
            "COMMIT");
    assertThat(rows("SELECT count(*) FROM \"user\" WHERE name = 'name ' || age + 1"))
        .containsExactly("50");
    assertThat(
            rows(
                "SELECT count(*) FROM \"user\" WHERE name = 'odd ' || (substr(email, 5, position('@' in email) - 5)::int - 1)"))
        .containsExactly("50");
  }

  @Test
  void aPlainClassWritesAllColumnsButItsKey() {
    Note note = conn.insert(Note.of("hello", 3));
    recorder.sent();
    note.setStars(5);

    assertThat(conn.update(note)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly("UPDATE \"note\" SET \"text\" = ?, \"stars\" = ? WHERE \"id\" = ?");
    assertThat(rows("SELECT text, stars FROM note")).containsExactly("hello|5");
  }

  @Test
  void givenColumns() {
    Note note = conn.insert(Note.of("hello", 3));
    recorder.sent();
    note.setStars(5);
    note.setText("not written");

    assertThat(conn.update(note, NOTE.stars)).isEqualTo(1);
    assertThat(recorder.sent())
        .containsExactly("UPDATE \"note\" SET \"stars\" = ? WHERE \"id\" = ?");
    assertThat(rows("SELECT text, stars FROM note")).containsExactly("hello|5");
  }

  @Test
  void givenColumnsOfATrackedObjectLeaveItsOtherChanges() {
    User alice = conn.insert(new User("Alice", "a@x"));
    alice.name = "Alicia";
    alice.age = 30;

    conn.update(alice, USER.age);
    assertThat(rows("SELECT name, age FROM \"user\"")).containsExactly("Alice|30");

    assertThat(conn.update(alice)).isEqualTo(1);
    assertThat(rows("SELECT name, age FROM \"user\"")).containsExactly("Alicia|30");

    alice.age = 31;
    conn.update(List.of(alice), USER.age);
    assertThat(conn.update(alice)).isZero();
  }

  @Test
  void givenColumnsOfARecord() {
    User alice = conn.insert(new User("Alice", "a@x"));
    Article article = conn.insert(new Article(null, "old", alice.id));

    assertThat(conn.update(new Article(article.id(), "new", -1), ARTICLE.title)).isEqualTo(1);

    assertThat(conn.get(ARTICLE, article.id()))
        .contains(new Article(article.id(), "new", alice.id));
  }

  @Test
  void theDifferenceBetweenTwoRecords() {
    Membership before = conn.insert(new Membership(1, "blue", "member"));
    recorder.sent();

    Membership after = new Membership(1, "red", "chair");
    assertThatThrownBy(() -> conn.update(before, after))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, blue]")
        .hasMessageContaining("[1, red]")
        .hasMessageContaining("updateWithKey");
    assertThatThrownBy(() -> conn.updateAndGet(before, after))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(recorder.sent()).isEmpty();
    assertThat(conn.updateWithKey(before, after)).isEqualTo(1);
    assertThat(conn.update(before, before)).isZero();

    assertThat(recorder.sent())
        .containsExactly(
            "UPDATE \"membership\" SET \"team\" = ?, \"role\" = ?"
                + " WHERE \"user_id\" = ? AND \"team\" = ?");
    assertThat(rows("SELECT * FROM membership")).containsExactly("1|red|chair");
  }

  @Test
  void aChangedKeyIsWrittenToTheRowThatHasTheOldOne() {
    List<Seat> seats = conn.insert(List.of(new Seat(1, 1, "a"), new Seat(1, 2, "b")));
    seats.get(0).number = 11;
    seats.get(1).number = 12;

    assertThatThrownBy(() -> conn.update(seats))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, 1]")
        .hasMessageContaining("[1, 11]");
    assertThatThrownBy(() -> conn.flush(work -> work.update(seats)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(conn.updateWithKey(seats)).isEqualTo(2);
    assertThat(rows("SELECT * FROM seat ORDER BY number")).containsExactly("1|11|a", "1|12|b");

    seats.get(0).row = 7;
    assertThatThrownBy(() -> conn.update(seats.get(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(conn.updateWithKey(seats.get(0))).isEqualTo(1);
    assertThat(conn.delete(seats)).isEqualTo(2);
  }

  @Test
  void compositeKeysWhole() {
    List<Seat> seats =
        conn.insert(List.of(new Seat(1, 1, "a"), new Seat(1, 2, "b"), new Seat(2, 1, "c")));
    List<Seat> others =
        conn.insert(IntStream.range(0, 20).mapToObj(i -> new Seat(3, i, "x")).toList());
    recorder.sent();
    seats.forEach(seat -> seat.guest += "!");
    others.forEach(seat -> seat.guest = "y");

    assertThat(conn.update(seats)).isEqualTo(3);

    String one = "UPDATE \"seat\" SET \"guest\" = ? WHERE \"row\" = ? AND \"number\" = ?";
    assertThat(recorder.sent()).containsExactly("BEGIN", one, one, one, "COMMIT");
    assertThat(conn.update(others)).isEqualTo(20);
    assertThat(recorder.sent())
        .contains(
            "UPDATE \"seat\" SET \"guest\" = r.c1 FROM unnest(?, ?, ?) WITH ORDINALITY"
                + " AS r(c1, c2, c3, ord) WHERE \"seat\".\"row\" = r.c2 AND \"seat\".\"number\" = r.c3");
    assertThat(rows("SELECT * FROM seat WHERE row < 3 ORDER BY row, number"))
        .containsExactly("1|1|a!", "1|2|b!", "2|1|c!");
    assertThat(rows("SELECT count(*) FROM seat WHERE row = 3 AND guest = 'y'"))
        .containsExactly("20");
  }

  @Test
  void keysEqualOnlyInPostgresAreFound() {
    LocalDateTime since = LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1_499);
    conn.insert(new Price(new BigDecimal("1.0"), since, "a"));

    List<Price> twice =
        List.of(
            new Price(new BigDecimal("1.00"), since.withNano(1_000), "first"),
            new Price(new BigDecimal("1"), since.withNano(1_200), "second"));

    assertThat(conn.update(twice)).isEqualTo(2);
    assertThat(rows("SELECT label FROM price")).containsExactly("second");
  }

  @Test
  void theSameObjectTwice() {
    User alice = conn.insert(new User("Alice", "a@x"));
    alice.age = 1;

    conn.update(List.of(alice, alice));

    assertThat(rows("SELECT age FROM \"user\"")).containsExactly("1");
  }

  @Test
  void aMissingRowIsAnErrorThatNamesItsKeyAndNothingIsWritten() {
    List<Note> notes = conn.insert(List.of(Note.of("a", 1), Note.of("b", 2), Note.of("c", 3)));
    execute("DELETE FROM note WHERE text = 'b'");
    notes.forEach(note -> note.setStars(9));

    assertThatThrownBy(() -> conn.update(notes))
        .isInstanceOfSatisfying(
            NoRowException.class,
            e -> assertThat(e.keys()).isEqualTo(List.of(notes.get(1).getId())));
    assertThat(rows("SELECT stars FROM note ORDER BY id")).containsExactly("1", "3");

    assertThatThrownBy(() -> conn.update(notes.get(1)))
        .isInstanceOf(NoRowException.class)
        .hasMessageContaining(String.valueOf(notes.get(1).getId()));
  }

  @Test
  void anObjectThatWasNeverInsertedIsRefused() {
    assertThatThrownBy(() -> conn.update(Note.of("new", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has not been inserted");
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void aModelWithoutKeyIsRefusedByName() {
    assertThatThrownBy(() -> conn.update(new Event("a", Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Event has no primary key");
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void anEmptyListSendsNothing() {
    assertThat(conn.update(List.of())).isZero();
    assertThat(conn.update(USER, List.of())).isZero();
    assertThat(conn.update(List.<User>of(), USER.name)).isZero();
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void updatesOfManyRowsInAnyNumber() {
    List<Note> notes =
        conn.insert(
            java.util.stream.IntStream.range(0, 25_000)
                .mapToObj(i -> Note.of("n" + i, i))
                .toList());
    notes.forEach(note -> note.setStars(-note.getStars()));

    assertThat(conn.update(notes)).isEqualTo(25_000);
    assertThat(rows("SELECT count(*) FROM note WHERE text = 'n' || -stars"))
        .containsExactly("25000");
  }
}
