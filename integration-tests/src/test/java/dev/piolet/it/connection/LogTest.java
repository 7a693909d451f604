package dev.piolet.it.connection;

import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.it.CapturedLog;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class LogTest extends ConnectionFixture {
  private DBConnection connect(DBConnectionOptions options) throws SQLException {
    return new DBConnection(dataSource.getConnection(), options);
  }

  @Test
  void changesThatWereNotSavedAreLoggedAtClose() throws SQLException {
    conn.insert(users(5));
    try (CapturedLog log = new CapturedLog("dev.piolet.unsaved")) {
      try (DBConnection own = connect(DBConnectionOptions.defaults().unsavedChanges(Level.WARN))) {
        List<User> read = own.exec(select(USER).orderBy(USER.id));
        read.get(0).name = "saved";
        own.update(read.get(0));
        read.get(1).name = "not saved";
        read.get(1).age = 7;
        own.refresh(read.get(1));
        read.get(1).age = 8;
        read.get(2).name = "read twice";
        own.delete(read.get(3));
        read.get(3).name = "deleted";
        User fresh = own.insert(new User("fresh", "f@x"));
        fresh.email = "g@x";
        User never = new User("never inserted", "n@x");
        never.age = 1;
        assertThat(log.lines()).isEmpty();
      }
      assertThat(log.lines())
          .hasSize(3)
          .allMatch(line -> line.startsWith("WARN dev.piolet.it.connection.User "))
          .anyMatch(line -> line.endsWith("that were not saved: [age]"))
          .anyMatch(line -> line.endsWith("that were not saved: [name]"))
          .anyMatch(line -> line.endsWith("that were not saved: [email]"));
    }
  }

  @Test
  void aRolledBackUpdateIsNotSaved() throws SQLException {
    conn.insert(users(1));
    try (CapturedLog log = new CapturedLog("dev.piolet.unsaved")) {
      try (DBConnection own = connect(DBConnectionOptions.defaults().unsavedChanges(Level.INFO))) {
        User user = own.exec(select(USER).one());
        user.age = 1;
        var unused = own.begin();
        own.update(user);
      }
      assertThat(log.lines()).singleElement().asString().startsWith("INFO ").endsWith("[age]");
    }
  }

  @Test
  void nothingIsLoggedUnlessAskedFor() {
    try (CapturedLog log = new CapturedLog("dev.piolet.unsaved")) {
      User user = conn.insert(new User("Alice", "a@x"));
      user.age = 1;
      conn.close();
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void statementsAreLoggedWithTimeAndRows() throws SQLException {
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = connect(DBConnectionOptions.defaults())) {
      own.insert(List.of(new Office(null, "secret"), new Office(null, "secret")));
      String lookUp = log.lines().get(0);
      own.exec(select(OFFICE).where(OFFICE.city.eq("secret")));

      assertThat(log.lines())
          .hasSize(3)
          .noneMatch(line -> line.contains("secret"))
          .filteredOn(line -> !line.equals(lookUp))
          .hasSize(2)
          .allMatch(line -> line.matches("DEBUG [0-9.]+ ms, 2 rows: (INSERT|SELECT) .*"));
    }
  }

  @Test
  void valuesAreLoggedWhenAskedFor() throws SQLException {
    try (CapturedLog log = new CapturedLog("dev.piolet.sql");
        DBConnection own = connect(DBConnectionOptions.defaults().logValues(true))) {
      own.exec(select(OFFICE).where(OFFICE.city.eq("shown")));

      assertThat(log.lines()).singleElement().asString().endsWith("= ? [shown]");
    }
  }
}
