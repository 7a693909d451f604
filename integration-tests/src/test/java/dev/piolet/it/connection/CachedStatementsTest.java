package dev.piolet.it.connection;

import static dev.piolet.it.connection.LinkTable.LINK;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.piolet.DBConnection;
import dev.piolet.error.ConstraintViolationException;
import dev.piolet.error.QueryException;
import dev.piolet.it.Recorder;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads by key, and writes of models, keep what was prepared for them. */
class CachedStatementsTest extends ConnectionFixture {
  @Test
  void aStatementStaysOpenFromItsSecondUseOn() throws SQLException {
    Office office = conn.insert(new Office(null, "Rom"));
    recorder.prepared();

    assertThat(conn.get(OFFICE, office.id())).contains(office);
    assertThat(recorder.open()).isZero();
    for (int i = 0; i < 20; i++) {
      assertThat(conn.get(OFFICE, office.id())).contains(office);
      assertThat(conn.get(OFFICE, -1L)).isEmpty();
      assertThat(recorder.open()).isEqualTo(1);
    }
    assertThat(recorder.prepared()).hasSize(2);
    conn.close();
    assertThat(recorder.open()).isZero();
  }

  @Test
  void onlyTheTextsUsedLastAreKept() throws SQLException {
    Office office = conn.insert(new Office(null, "Rom"));

    for (int i = 0; i < 100; i++) {
      for (int again = 0; again < 3; again++) {
        assertThat(conn.get(OFFICE.as("o" + i), office.id())).contains(office);
      }
    }
    assertThat(recorder.open()).isEqualTo(64);
    recorder.prepared();
    conn.get(OFFICE.as("o99"), office.id());
    assertThat(recorder.prepared()).isEmpty();
    conn.get(OFFICE.as("o1"), office.id());
    assertThat(recorder.prepared()).hasSize(1);
  }

  @Test
  void writesOfModelsKeepTheirs() throws SQLException {
    for (int i = 0; i < 5; i++) {
      User user = conn.insert(new User("name " + i, "u" + i + "@x"));
      user.name = "other " + i;
      assertThat(conn.update(user)).isEqualTo(1);
      conn.refresh(user);
      assertThat(user.name).isEqualTo("other " + i);
      if (i > 2) {
        assertThat(conn.delete(user)).isEqualTo(1);
      }
    }
    assertThat(recorder.prepared())
        .hasSize(9)
        .satisfies(texts -> assertThat(new HashSet<>(texts)).hasSize(5));
    assertThat(recorder.open()).isEqualTo(4);
    assertThat(rows("SELECT name, email FROM \"user\" ORDER BY id"))
        .containsExactly("other 0|u0@x", "other 1|u1@x", "other 2|u2@x");
    conn.close();
    assertThat(recorder.open()).isZero();
  }

  @Test
  void rowsThatCameBackAreNotKept() throws SQLException {
    for (int i = 0; i < 3; i++) {
      conn.insert(List.of(new Office(null, "Rom"), new Office(null, "Oslo")));
    }
    assertThat(recorder.open()).isEqualTo(1);
    assertThat(recorder.openRows()).isZero();
  }

  @Test
  void aWriteThatFailedLeavesItsStatementUsable() {
    for (int i = 0; i < 3; i++) {
      conn.insert(new User("Alice", i + "@x"));
    }
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> conn.insert(new User("Bob", "1@x")))
        .satisfies(e -> assertThat(e.rowIndex()).hasValue(0));
    User last = conn.insert(new User("Bob", "3@x"));

    assertThat(rows("SELECT name, email FROM \"user\" WHERE id = " + last.id))
        .containsExactly("Bob|3@x");
  }

  @Test
  void aReadWithinAReadOfTheSameTableIsOneByItself() throws SQLException {
    conn.schema().drop(LINK);
    conn.schema().create(LINK);
    Link last = new Link(3, null);
    Link middle = new Link(2, new Link.Next(last));
    Link first = new Link(1, new Link.Next(middle));
    conn.insert(List.of(last, middle, first));
    Link.Follow.conn = conn;

    for (int i = 0; i < 5; i++) {
      assertThat(conn.get(LINK, 1)).contains(first);
      assertThat(conn.get(LINK, 3)).contains(last);
    }
    assertThat(recorder.open()).isEqualTo(1);
  }

  @Test
  void aFailureLeavesItUsable() {
    Office office = conn.insert(new Office(null, "Rom"));
    for (int i = 0; i < 10; i++) {
      conn.get(OFFICE, office.id());
    }
    execute("ALTER TABLE office RENAME TO bureau");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.get(OFFICE, office.id()))
        .satisfies(e -> assertThat(e.sqlState()).isEqualTo("42P01"));
    execute("ALTER TABLE bureau RENAME TO office");

    assertThat(conn.get(OFFICE, office.id())).contains(office);
  }

  @Test
  void aColumnOfAnotherTypeIsReadThoughTheServerHadPreparedTheOldOne() {
    Office office = conn.insert(new Office(null, "Rom"));
    for (int i = 0; i < 10; i++) {
      conn.get(OFFICE, office.id());
    }
    execute("ALTER TABLE office ALTER COLUMN city TYPE varchar(200)");

    assertThat(conn.get(OFFICE, office.id())).contains(office);
  }

  @Test
  void aPoolGetsItsConnectionBackWithoutThem() throws SQLException {
    Office office = conn.insert(new Office(null, "Rom"));
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int i = 0; i < 3; i++) {
        Recorder pooled = new Recorder(pool.getConnection());
        try (DBConnection borrowed = new DBConnection(pooled.connection())) {
          for (int again = 0; again < 3; again++) {
            assertThat(borrowed.get(OFFICE, office.id())).contains(office);
          }
          assertThat(pooled.open()).isEqualTo(1);
        }
        assertThat(pooled.open()).isZero();
      }
    }
  }
}
