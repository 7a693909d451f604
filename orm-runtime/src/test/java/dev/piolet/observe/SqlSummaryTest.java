package dev.piolet.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlSummaryTest {
  private static SentStatement sent(String sql) {
    return new SentStatement(sql, null, 1, 0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "SELECT \"user\".\"id\" FROM \"user\" WHERE \"user\".\"name\" = ? | SELECT user",
        "select now() | SELECT",
        "SELECT extract(year FROM \"a\".\"day\") FROM \"a\" | SELECT a",
        "SELECT (SELECT count(*) FROM \"b\") FROM \"a\" | SELECT a",
        "SELECT * FROM (SELECT * FROM inner_one) t | SELECT inner_one",
        "SELECT * FROM unnest(?) | SELECT",
        "SELECT 1 FROM pg_catalog.unnest(?) u JOIN \"a\" ON true | SELECT a",
        "SELECT \"x\" IS DISTINCT FROM \"y\" FROM \"app\".\"user\" | SELECT app.user",
        "SELECT ' FROM \"x\"' FROM \"a\" | SELECT a",
        "SELECT E'it\\'s FROM x' FROM a | SELECT a",
        "SELECT $q$ FROM x $q$, $1 FROM a | SELECT a",
        "SELECT /* FROM x /* FROM y */ FROM z */ 1 FROM a -- FROM c | SELECT a",
        "SELECT \"a\"\"b\".\"id\" FROM \"a\"\"b\" FOR UPDATE | SELECT a\"b",
        "SELECT * FROM \"straße\" | SELECT straße",
        "(SELECT * FROM a) UNION (SELECT * FROM b) | SELECT a",
        "WITH \"x\" AS (SELECT * FROM \"b\") SELECT * FROM \"x\" JOIN \"a\" ON true | SELECT a",
        "WITH x AS (DELETE FROM b RETURNING *) INSERT INTO a SELECT * FROM x | INSERT a",
        "WITH RECURSIVE x(n) AS (SELECT 1) UPDATE a SET n = x.n FROM x | UPDATE a",
        "INSERT INTO \"user\" (\"id\") SELECT * FROM unnest(?) | INSERT user",
        "INSERT INTO a VALUES (1) ON CONFLICT (id) DO UPDATE SET n = 1 | INSERT a",
        "UPDATE ONLY \"a\" SET \"n\" = 1 FROM \"b\" WHERE true | UPDATE a",
        "DELETE FROM \"a\" USING \"b\" | DELETE a",
        "MERGE INTO \"a\" USING \"b\" ON true WHEN MATCHED THEN UPDATE SET \"n\" = 1 | MERGE a",
        "COPY \"user\" (\"id\") FROM STDIN (FORMAT binary) | COPY user",
        "COPY (SELECT * FROM \"user\") TO STDOUT | COPY user",
        "TRUNCATE \"a\", \"b\" | TRUNCATE a",
        "CREATE TABLE IF NOT EXISTS \"a\" (\"id\" bigint REFERENCES \"b\") | CREATE a",
        "CREATE UNIQUE INDEX \"i\" ON \"a\" (\"id\") | CREATE a",
        "DROP TABLE \"a\" | DROP a",
        "EXPLAIN (FORMAT JSON) SELECT * FROM a | EXPLAIN a",
        "COMMIT | COMMIT",
      })
  void tellsVerbAndMainTable(String sql, String summary) {
    assertThat(sent(sql).summary()).isEqualTo(summary);
  }

  @Test
  void tellsAllTablesOnce() {
    String sql =
        "WITH x AS (SELECT 1) SELECT * FROM a, b AS c, x JOIN d USING (id) LEFT JOIN a e ON true"
            + " WHERE EXISTS (SELECT 1 FROM s.f WHERE trim(both from g) = '') ORDER BY h, i";
    assertThat(sent(sql).tables()).isEqualTo(List.of("a", "b", "d", "s.f"));
  }

  /** Whatever a program writes, it must not throw. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {"''", "'", "\"", "$a$", "/*", "--", ")))", "SELECT E'\\", "SELECT FROM", "WITH"})
  void takesWhatIsNotSql(String sql) {
    assertThat(sent(sql).tables()).isEmpty();
  }

  @Test
  void takesATextWithoutWords() {
    assertThat(sent("").operation()).isEmpty();
    assertThat(sent("").summary()).isEmpty();
  }

  @Test
  void knowsWhatBeginsAndEndsTransactions() {
    assertThat(
            List.of(
                "BEGIN READ ONLY", "COMMIT", "ROLLBACK TO SAVEPOINT \"a\"", "release savepoint a"))
        .allMatch(sql -> sent(sql).isTransactionControl());
    assertThat(List.of("SELECT 1", "SET TRANSACTION READ ONLY", "LOCK TABLE a"))
        .noneMatch(sql -> sent(sql).isTransactionControl());
  }
}
