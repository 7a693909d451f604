package dev.piolet.it.testkit;

import static dev.piolet.it.testkit.BookTable.BOOK;
import static dev.piolet.it.testkit.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RollbackTest {
  @PostgresTest(rollback = true)
  static class Writing {
    private final DBConnection conn;

    Writing(DBConnection conn) {
      this.conn = conn;
    }

    @BeforeAll
    static void create(DBConnection conn) {
      conn.schema().create(WRITER, BOOK);
      conn.insert(new Writer(null, "stays"));
    }

    @BeforeEach
    void write(DBConnection same) {
      assertThat(same).isSameAs(conn);
      conn.insert(new Writer(null, "goes"));
    }

    @RepeatedTest(2)
    void seesWhatTheClassAndItselfWrote(Connection connection) {
      assertThat(connection).isSameAs(conn.connection());
      assertThat(conn.exec(select(WRITER.name).orderBy(WRITER.name)))
          .containsExactly("goes", "stays");
      conn.ensureTransaction(() -> conn.insert(new Writer(null, "too")));
      conn.savepoint(() -> conn.insert(new Writer(null, "as well")));
      assertThat(conn.exec(select(WRITER))).hasSize(4);
      assertThatThrownBy(() -> conn.transaction(() -> {}))
          .isInstanceOf(TransactionStateException.class);
    }

    @Nested
    class Within {
      @Test
      void isRolledBackToo(DBConnection same) {
        assertThat(same.exec(select(WRITER))).hasSize(2);
      }
    }

    @Test
    void isToldThatClosingItsConnectionLosesWhatWasWritten() {
      assertThatThrownBy(conn::close).isInstanceOf(TransactionStateException.class);
    }

    @Test
    void mayFail() {
      assertThatThrownBy(() -> conn.insert(new Writer(null, "goes")))
          .isInstanceOf(QueryException.class);
    }

    @Test
    void hasNoDataSource(DataSource dataSource) {
      throw new AssertionError(dataSource);
    }
  }

  @Test
  void eachTestBeginsWithWhatTheClassHasPrepared() {
    Map<String, String> messages = Kit.run(Writing.class);
    assertThat(messages.remove("hasNoDataSource(DataSource)"))
        .contains("has one connection, and no DataSource, whose connections would commit");
    assertThat(messages).hasSize(5).allSatisfy((test, message) -> assertThat(message).isEmpty());
  }
}
