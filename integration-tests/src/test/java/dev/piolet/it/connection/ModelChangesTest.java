package dev.piolet.it.connection;

import static dev.piolet.it.connection.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.ColumnChange;
import org.junit.jupiter.api.Test;

/** What has changed of an object, and taking it back. */
class ModelChangesTest extends ConnectionFixture {
  private User stored() {
    User user = new User("Ä", "a@x");
    user.photo = new byte[] {1, 2};
    return conn.insert(user);
  }

  @Test
  void tellsTypedValuesBeforeAndAfter() {
    User user = stored();
    assertThat(conn.changes(user)).isEmpty();
    user.name = "B";
    user.age = 7;
    user.name = "C";
    assertThat(conn.changes(user))
        .containsExactly(
            new ColumnChange<>(USER.name, "Ä", "C"), new ColumnChange<>(USER.age, null, 7));
    user.name = "Ä";
    assertThat(conn.changes(user)).containsExactly(new ColumnChange<>(USER.age, null, 7));
    conn.update(user);
    assertThat(conn.changes(user)).isEmpty();
  }

  @Test
  void anEditedArrayIsAChangeAndIsTakenBack() {
    User user = stored();
    byte[] photo = user.photo;
    assertThat(photo).isNotNull();
    photo[0] = 9;
    user.email = "other@x";
    user.id = 99L;
    assertThat(conn.changes(user))
        .extracting(each -> each.column().name())
        .contains("email", "photo");
    assertThat(recorder.sent()).isNotEmpty();
    conn.discard(user);
    assertThat(recorder.sent()).isEmpty();
    assertThat(user.photo).containsExactly(1, 2);
    assertThat(user.email).isEqualTo("a@x");
    assertThat(user.id).isNotEqualTo(99L);
    assertThat(conn.changes(user)).isEmpty();
    assertThat(conn.update(user)).isZero();
  }

  @Test
  void aRollbackGivesTheStateBefore() {
    User user = stored();
    assertThatThrownBy(
            () ->
                conn.transaction(
                    () -> {
                      user.name = "B";
                      conn.update(user);
                      assertThat(conn.changes(user)).isEmpty();
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(conn.changes(user)).containsExactly(new ColumnChange<>(USER.name, "Ä", "B"));
    conn.discard(user);
    assertThat(user.name).isEqualTo("Ä");
  }

  @Test
  void whatWasWrittenInPartIsToldButNotTakenBack() {
    User user = stored();
    user.name = "B";
    user.email = "b@x";
    conn.update(user, USER.name);
    assertThat(conn.changes(user)).containsExactly(new ColumnChange<>(USER.email, "a@x", "b@x"));
    assertThatThrownBy(() -> conn.discard(user))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("refresh(...) reads the row again");
    assertThat(user.email).isEqualTo("b@x");
  }

  @Test
  void whatIsNotKnownIsAnError() {
    assertThatThrownBy(() -> conn.changes(new Office(null, "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not extend TableBase");
    assertThatThrownBy(() -> conn.discard(new User("a", "b")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was never read or written");
    User user = stored();
    conn.delete(user);
    assertThatThrownBy(() -> conn.changes(user)).isInstanceOf(IllegalStateException.class);
  }
}
