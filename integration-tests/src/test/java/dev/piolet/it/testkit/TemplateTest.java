package dev.piolet.it.testkit;

import static dev.piolet.it.testkit.BookTable.BOOK;
import static dev.piolet.it.testkit.WriterTable.WRITER;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.test.DatabaseTemplate;
import dev.piolet.test.PostgresServer;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final List<String> DATABASES = new ArrayList<>();
  private static int fillings;

  static final class Library implements DatabaseTemplate {
    @Override
    public void fill(DBConnection conn) {
      fillings++;
      conn.schema().create(WRITER, BOOK);
      conn.insert(new Writer(null, "Ä"));
    }
  }

  @PostgresTest(template = Library.class)
  static class First {
    @Test
    void hasItsOwnCopy(DBConnection conn) {
      conn.insert(new Writer(null, "b"));
      assertThat(conn.exec(select(WRITER.name).orderBy(WRITER.id))).containsExactly("Ä", "b");
      DATABASES.add(conn.exec(sql("SELECT current_database()::text").into(WRITER.name).one()));
    }
  }

  @PostgresTest(template = Library.class, rollback = true)
  static class Second extends First {}

  static final class Failing implements DatabaseTemplate {
    @Override
    public void fill(DBConnection conn) {
      throw new IllegalStateException("of the template");
    }
  }

  @PostgresTest(template = Failing.class)
  static class Third extends First {}

  @Test
  void eachClassHasACopyOfWhatIsFilledOnce() {
    for (Class<?> testClass : List.of(First.class, Second.class)) {
      Map<String, String> messages = Kit.run(testClass);
      assertThat(messages).containsExactly(Map.entry("hasItsOwnCopy(DBConnection)", ""));
    }
    assertThat(fillings).isEqualTo(1);
    assertThat(DATABASES).hasSize(2).doesNotHaveDuplicates();
    assertThat(Kit.run(Third.class)).isEmpty();
    assertThat(left()).isEmpty();
  }

  private static List<String> left() {
    try (DBConnection conn =
        new DBConnection(PostgresServer.shared().dataSource().getConnection())) {
      return conn.exec(sql("SELECT datname::text FROM pg_database").into(WRITER.name)).stream()
          .filter(DATABASES::contains)
          .toList();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
