package dev.piolet.query;

import static dev.piolet.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which SQL of a program begins or ends a transaction, and which only looks like it. */
class TransactionControlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROLLBACK",
        "rollback",
        "  Commit ;",
        "BEGIN",
        "begin isolation level serializable",
        "START TRANSACTION READ ONLY",
        "END",
        "ABORT WORK",
        "SAVEPOINT a",
        "RELEASE a",
        "RELEASE SAVEPOINT a",
        "ROLLBACK TO a",
        "ROLLBACK AND CHAIN",
        "PREPARE TRANSACTION 'x'",
        "prepare /* two */ transaction 'x'",
        "COMMIT PREPARED 'x'",
        "ROLLBACK PREPARED 'x'",
        "-- a comment\nCOMMIT",
        "/* one /* in another */ */ commit",
        ";;COMMIT",
        "SELECT 1; COMMIT",
        "SELECT ';'; commit; SELECT 2",
        "SELECT E'it\\'s; '; ROLLBACK",
        "SELECT '\\'; ROLLBACK",
        "SELECT $a$ ; $b$ $a$; ROLLBACK",
        "SELECT \"a;\"; ROLLBACK",
        "CREATE TABLE t (\"begin\" int, begin int); COMMIT",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END; COMMIT",
        "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); COMMIT"
      })
  void isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql(text))
        .withMessageContaining("sql(...) does not send ")
        .withMessageContaining("transaction(...)")
        .withMessageContaining("savepoint(...)")
        .withMessageEndingWith(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "",
        ";",
        "SELECT 'x; COMMIT'",
        "SELECT 'it''s; COMMIT'",
        "SELECT E'\\\\'; SELECT ';COMMIT'",
        "SELECT \"; COMMIT\" FROM t",
        "SELECT 1 -- ; COMMIT",
        "SELECT 1 /* ; COMMIT */",
        "SELECT $$; COMMIT$$",
        "DO $body$ BEGIN PERFORM 1; END; $body$",
        "SELECT $1; SELECT 2",
        "SELECT commit FROM t",
        "SELECT CASE WHEN true THEN 1 END",
        "PREPARE p AS SELECT 1",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END",
        "CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (CASE WHEN true THEN 1"
            + " END); INSERT INTO t VALUES (2); END",
        "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)",
        "begin_work()"
      })
  void isSent(String text) {
    assertThat(sql(text).sql()).isEqualTo(text);
  }
}
