package dev.piolet.it.connection;

import static dev.piolet.it.connection.NoteTable.NOTE;
import static dev.piolet.it.connection.OfficeTable.OFFICE;
import static dev.piolet.it.connection.UserTable.USER;
import static dev.piolet.query.Sql.deleteFrom;
import static dev.piolet.query.Sql.list;
import static dev.piolet.query.Sql.onConflict;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.truncate;
import static dev.piolet.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.it.DirectAccess;
import dev.piolet.test.PostgresServer;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.postgresql.ds.PGSimpleDataSource;

/** An application needs no more than SELECT, INSERT, UPDATE and DELETE on its tables. */
@PostgresTest
@DisabledIfEnvironmentVariable(
    named = PostgresServer.URL_VARIABLE,
    matches = ".+",
    disabledReason = "Its roles log in without passwords")
class LeastPrivilegeTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String ROLE = "piolet_least";
  private static final int MANY = 3_000;

  private DirectAccess owner;
  private DBConnection conn;

  @BeforeEach
  void connect(DataSource dataSource, DBConnection creator) throws SQLException {
    owner = new DirectAccess(dataSource);
    creator.schema().drop(NOTE, USER, OFFICE);
    creator.schema().create(OFFICE, USER, NOTE);
    String schema = owner.rows("SELECT current_schema()").get(0);
    owner.execute("CREATE ROLE " + ROLE + " LOGIN");
    owner.execute("REVOKE TEMPORARY ON DATABASE postgres FROM PUBLIC");
    owner.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + ROLE);
    owner.execute(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema + " TO " + ROLE);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.shared().url());
    source.setUser(ROLE);
    source.setCurrentSchema(schema);
    conn = new DBConnection(source.getConnection());
  }

  @AfterEach
  void disconnect() {
    conn.close();
    owner.execute("GRANT TEMPORARY ON DATABASE postgres TO PUBLIC");
    owner.execute("DROP OWNED BY " + ROLE);
    owner.execute("DROP ROLE " + ROLE);
  }

  private static List<User> users(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> new User("name " + i, "mail " + i)).toList());
  }

  @Test
  void rowsAreWrittenInEveryWay() {
    User one = conn.insert(new User("Ann", "ann"));
    List<User> many = conn.insert(users(MANY));
    assertThat(many).allMatch(user -> user.id != null);
    assertThat(conn.copyIn(NOTE, List.of(Note.of("a", 1), Note.of("b", 2)))).isEqualTo(2);
    one.name = "Anna";
    assertThat(conn.update(one)).isEqualTo(1);
    many.forEach(user -> user.name = "other");
    assertThat(conn.update(many)).isEqualTo(MANY);
    conn.upsert(many, onConflict(USER.email).doUpdate(USER.name));
    conn.flush(work -> work.insert(new User("Bob", "bob")));
    conn.save(new User("Cid", "cid"));
    assertThat(conn.exec(update(NOTE).set(NOTE.stars, 3).all())).isEqualTo(2);
    assertThat(conn.delete(many)).isEqualTo(MANY);
    assertThat(conn.exec(deleteFrom(NOTE).all())).isEqualTo(2);
    assertThat(owner.rows("SELECT name FROM \"user\" ORDER BY 1"))
        .containsExactly("Anna", "Bob", "Cid");
  }

  @Test
  void rowsAreReadInEveryWay() {
    User one = conn.insert(new User("Ann", "ann"));
    List<String> names = new ArrayList<>();
    conn.forEach(select(USER.name), names::add);
    conn.copyOut(select(USER.name), names::add);
    names.add(conn.get(USER, one.id).orElseThrow().name);
    names.add(conn.refresh(one).name);
    names.add(conn.pipeline(select(USER.name), select(OFFICE)).first().get(0));
    assertThat(names).hasSize(5).containsOnly("Ann");
    assertThat(
            conn.exec(
                select(OFFICE.city, list(select(USER.name).where(USER.officeId.eq(OFFICE.id))))))
        .isEmpty();
    assertThat(conn.explain(select(USER))).contains("user");
  }

  @Test
  void onlyTheseNeedMore() {
    assertMissesPrivilege(() -> conn.exec(truncate(NOTE)));
    assertMissesPrivilege(() -> conn.schema().drop(NOTE));
    owner.execute("DROP TABLE note");
    assertMissesPrivilege(() -> conn.schema().createMissing(OFFICE, USER, NOTE));
    assertMissesPrivilege(() -> conn.schema().create(NOTE));
  }

  private static void assertMissesPrivilege(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.sqlState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
  }

  /** What PostgreSQL alone can say is left out then, and the result says so. */
  @Test
  void modelsAreComparedWithoutTemporaryTables() {
    owner.execute("ALTER TABLE note DROP COLUMN stars");

    assertThat(conn.schema().validate(NOTE).differences())
        .extracting(Object::toString)
        .hasSize(2)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("permission denied to create temporary tables")
                    .contains("validate where temporary tables can be made"),
            second -> assertThat(second).contains("the column \"stars\" is missing"));
  }
}
