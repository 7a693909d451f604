package dev.piolet.it.pairing;

import static dev.piolet.it.pairing.CrateTable.CRATE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.it.NeedsSession;
import dev.piolet.it.Recorder;
import dev.piolet.test.PostgresTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What is found out of a table is not taken for what is true of another one of the same name. */
@NeedsSession("a search path that is set")
@PostgresTest
class SearchPathTest {
  private Connection connection;
  private DBConnection conn;

  @BeforeEach
  void create(DBConnection plain) {
    connection = plain.connection();
    conn = plain;
    for (String schema : List.of("pairing_table", "pairing_other", "pairing_view")) {
      execute("CREATE SCHEMA " + schema);
      use(schema);
      PairingTables.create(conn, schema.endsWith("view") ? Kind.VIEW_WITH_TRIGGER : Kind.TABLE);
    }
    use("pairing_table");
  }

  @AfterEach
  void drop() {
    execute("DROP SCHEMA pairing_table, pairing_other, pairing_view CASCADE");
  }

  private void execute(String sql) {
    PairingTables.execute(conn, sql);
  }

  private void use(String schema) {
    execute("SET search_path = " + schema);
  }

  private static List<Crate> crates(int size) {
    return new ArrayList<>(IntStream.range(0, size).mapToObj(Crate::of).toList());
  }

  private List<Crate> stored() {
    return conn.exec(select(CRATE).orderBy(CRATE.place));
  }

  /** A connection of which nothing tells whose it is. */
  private Connection hidden() {
    return (Connection)
        Proxy.newProxyInstance(
            SearchPathTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isWrapperFor")) {
                return false;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private boolean isPathKnown() throws SQLException {
    return connection.unwrap(PGConnection.class).getParameterStatus("search_path") != null;
  }

  @Test
  void aTableIsAskedAboutOnceForAllThatWrapItsConnection() {
    Recorder recorder = new Recorder(connection);
    for (int i = 0; i < 3; i++) {
      new DBConnection(recorder.connection()).insert(crates(2));
      new DBConnection(recorder.connection()).insert(crates(9));
    }
    assertThat(recorder.lookUps()).hasSize(1);
    assertThat(stored()).hasSize(33);
  }

  /** One row has only one object that it can be of: what is asked is whether it can be left out. */
  @Test
  void nothingIsAskedForSingleRowsOfATransactionNorWhereNothingComesBack() {
    Recorder recorder = new Recorder(connection);
    DBConnection recorded = new DBConnection(recorder.connection());
    recorded.transaction(
        () -> {
          recorded.insert(Crate.of(1));
          recorded.insert(List.of(Crate.of(2)));
        });
    recorded.delete(stored());
    assertThat(recorder.lookUps()).isEmpty();
    recorded.insert(Crate.of(1));
    recorded.insert(Crate.of(2));
    assertThat(recorder.lookUps()).hasSize(1);
  }

  @Test
  void aPathThatTheServerTellsFindsWhatIsThere() throws SQLException {
    DBConnection shuffled = new DBConnection(Shuffled.of(connection));
    conn.insert(crates(9));
    use("pairing_view");

    if (isPathKnown()) {
      assertThat(shuffled.insert(crates(9))).isEqualTo(stored());
    } else {
      assertThatThrownBy(() -> shuffled.insert(crates(9)))
          .isInstanceOf(IllegalStateException.class);
    }
    use("pairing_table");
    assertThat(conn.insert(crates(9))).hasSize(9);
  }

  @Test
  void ofAPathThatIsNotKnownTheRowsTell() {
    DBConnection unknown = new DBConnection(hidden());
    unknown.insert(crates(9));
    use("pairing_view");

    assertThatThrownBy(() -> unknown.insert(crates(9)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The table \"crate\" is another one, by the search_path that the connection has now,"
                + " than the one that was last written to, so that it cannot be told which row is"
                + " of which object, and nothing was written. Write them again; to have both, name"
                + " the schema in @Table");
    assertThat(stored()).isEmpty();
    assertThat(unknown.insert(crates(9))).isEqualTo(stored());
  }

  @Test
  void anotherTableWhoseRowsAreInOrderIsAsGood() {
    DBConnection unknown = new DBConnection(hidden());
    unknown.insert(crates(9));
    use("pairing_other");

    assertThat(unknown.insert(crates(2))).isEqualTo(stored());
    assertThat(unknown.insert(crates(9))).hasSize(9);
  }

  @Test
  void aTableThatIsNotThereIsAnErrorOfTheStatement() {
    use("pg_catalog");
    assertThatThrownBy(() -> conn.insert(crates(2)))
        .hasMessageContaining("relation \"crate\" does not exist")
        .hasMessageContaining("INSERT INTO \"crate\"");
  }
}
