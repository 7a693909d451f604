package dev.piolet.it.testkit;

import static dev.piolet.it.testkit.BookTable.BOOK;
import static dev.piolet.it.testkit.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.Database;
import dev.piolet.test.ExpectQueries;
import dev.piolet.test.NoRepeatedQueries;
import dev.piolet.test.PostgresTest;
import dev.piolet.test.QueryCount;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryCountTest {
  @PostgresTest
  static class Counting {
    @BeforeAll
    static void create(Database db) {
      try (DBConnection conn = db.connect()) {
        conn.schema().create(WRITER, BOOK);
        conn.insert(List.of(new Writer(null, "a"), new Writer(null, "b")));
      }
    }

    @BeforeEach
    void isNotCounted(DBConnection conn) {
      assertThat(conn.exec(select(WRITER))).hasSize(2);
    }

    @Test
    @ExpectQueries(2)
    void asMany(DBConnection conn) {
      conn.transaction(
          () -> {
            assertThat(conn.exec(select(BOOK))).isEmpty();
            conn.insert(List.of());
            assertThat(conn.get(WRITER, 99L)).isEmpty();
          });
    }

    @Test
    @ExpectQueries(1)
    void aWriteIsOneWhateverPioletAsksTheCatalog(DBConnection conn) {
      assertThat(conn.insert(new Book(null, "one", 1)).id()).isNotNull();
    }

    @Test
    @ExpectQueries(1)
    void tooMany(DBConnection conn, Database db) {
      assertThat(conn.exec(select(WRITER))).hasSize(2);
      assertThat(db.get(WRITER, 1L)).isPresent();
    }

    @Test
    @ExpectQueries(0)
    void failsForItsOwnReasonFirst(DBConnection conn) {
      assertThat(conn.exec(select(WRITER))).isEmpty();
    }
  }

  @Test
  void aTestSendsAsManyStatementsAsItSays() {
    Map<String, String> messages = Kit.run(Counting.class);
    assertThat(messages.get("asMany(DBConnection)")).isEmpty();
    assertThat(messages.get("aWriteIsOneWhateverPioletAsksTheCatalog(DBConnection)")).isEmpty();
    assertThat(messages.get("tooMany(DBConnection, Database)"))
        .startsWith("java.lang.AssertionError: Expected 1 statements, but there were 2\n- SELECT")
        .containsPattern(
            "at dev\\.piolet\\.it\\.testkit\\.QueryCountTest\\$Counting\\.tooMany\\(QueryCountTest\\.java:\\d+\\)")
        .contains("FROM \"writer\" WHERE \"writer\".\"id\" = ?");
    assertThat(messages.get("failsForItsOwnReasonFirst(DBConnection)"))
        .contains("Expecting empty")
        .doesNotContain("statements, but");
    assertThat(messages).hasSize(4);
  }

  @PostgresTest
  @NoRepeatedQueries
  static class Looping {
    @BeforeAll
    static void create(DBConnection conn) {
      conn.schema().create(WRITER, BOOK);
      conn.insert(IntStream.range(0, 5).mapToObj(i -> new Writer(null, "writer " + i)).toList());
    }

    @Test
    void onceForEachRow(DBConnection conn) {
      List<Writer> writers = conn.exec(select(WRITER));
      for (Writer writer : writers) {
        booksOf(conn, writer);
      }
    }

    private static void booksOf(DBConnection conn, Writer writer) {
      assertThat(conn.exec(select(BOOK).where(BOOK.writerId.eq(writer.id())))).isEmpty();
    }

    @Test
    void twiceIsAllowed(DBConnection conn) {
      conn.exec(select(WRITER)).stream().limit(2).forEach(writer -> booksOf(conn, writer));
    }

    @Test
    @NoRepeatedQueries(atMost = 5)
    void asOftenAsTheMethodSays(DBConnection conn) {
      conn.exec(select(WRITER)).forEach(writer -> booksOf(conn, writer));
    }

    @Test
    void inOneRoundTrip(DBConnection conn) {
      var all =
          IntStream.range(0, 5).mapToObj(i -> select(BOOK).where(BOOK.id.eq((long) i))).toList();
      assertThat(conn.pipeline(all)).hasSize(5);
    }
  }

  @Test
  void aLoopOverRowsIsToldWithBothLines() {
    Map<String, String> messages = Kit.run(Looping.class);
    String loop = "at dev.piolet.it.testkit.QueryCountTest$Looping.";
    assertThat(messages.get("onceForEachRow(DBConnection)"))
        .startsWith("java.lang.AssertionError: The same query was sent 5 times from one place:\n- ")
        .contains(loop + "booksOf(QueryCountTest.java:")
        .contains("It may be sent for each of the 5 rows of:\n- SELECT")
        .contains(loop + "onceForEachRow(QueryCountTest.java:");
    messages.remove("onceForEachRow(DBConnection)");
    assertThat(messages).hasSize(3).allSatisfy((test, message) -> assertThat(message).isEmpty());
  }

  @PostgresTest
  static class ByHand {
    @Test
    void countsWhatItIsGivenTo(Connection connection) {
      QueryCount count = new QueryCount();
      try (DBConnection conn =
          new DBConnection(connection, DBConnectionOptions.defaults().listener(count))) {
        conn.schema().createMissing(WRITER);
        count.reset();
        assertThat(conn.exec(select(WRITER))).isEmpty();
      }
      assertThat(count.count()).isEqualTo(1);
      assertThat(count.statements()).singleElement().asString().contains("FROM \"writer\"");
      count.requireCount(1);
      count.requireNoRepeatedQueries(1);
    }

    @Test
    void theTestsOwnIsAParameter(DBConnection conn, QueryCount count) {
      conn.schema().createMissing(WRITER);
      count.reset();
      assertThat(conn.get(WRITER, 1L)).isEmpty();
      assertThat(count.count()).isEqualTo(1);
    }
  }

  @Test
  void aCountMayBeUsedByHand() {
    Map<String, String> messages = Kit.run(ByHand.class);
    assertThat(messages).hasSize(2).allSatisfy((test, message) -> assertThat(message).isEmpty());
  }
}
