package app;

import static app.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import org.junit.jupiter.api.Test;

// tag::test[]
@PostgresTest
class UserTest {
  @Test
  void storesAUser(DBConnection conn) {
    conn.schema().create(USER);

    User alice = conn.insert(new User("Alice", "alice@example.com"));

    assertThat(conn.get(USER, alice.id)).isPresent();
  }
}
// end::test[]
