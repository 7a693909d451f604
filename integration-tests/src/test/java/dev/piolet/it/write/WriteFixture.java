package dev.piolet.it.write;

import static dev.piolet.it.write.AccountTable.ACCOUNT;
import static dev.piolet.it.write.ArchivedTable.ARCHIVED;
import static dev.piolet.it.write.ChangeTable.CHANGE;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.truncate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.piolet.DBConnection;
import dev.piolet.error.QueryException;
import dev.piolet.query.Statement;
import dev.piolet.sql.Expressions;
import dev.piolet.test.PostgresTest;
import dev.piolet.type.PgTypes;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same few accounts for each test. */
@PostgresTest
abstract class WriteFixture {
  static final Account ANN = new Account(1L, "ann@x", "Ann", 3, true);
  static final Account BOB = new Account(2L, "bob@x", "Bob", null, true);
  static final Account CID = new Account(3L, "cid@x", "Cid", 7, false);

  DBConnection conn;

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(ACCOUNT, CHANGE, ARCHIVED);
  }

  @BeforeEach
  final void fill(DBConnection schema) {
    conn = schema;
    conn.exec(truncate(ACCOUNT, CHANGE, ARCHIVED).restartIdentity());
    conn.insert(List.of(ANN, BOB, CID));
    conn.exec(sql("ALTER TABLE account ALTER id RESTART WITH 10"));
  }

  final List<Account> accounts() {
    return conn.exec(select(ACCOUNT).orderBy(ACCOUNT.id));
  }

  final int version() {
    return conn.exec(
        sql("SELECT current_setting('server_version_num')::int / 10000")
            .into(Expressions.number(PgTypes.INTEGER, writer -> {}))
            .one());
  }

  /** Tells whether the server is too old for a statement; what it then says is a syntax error. */
  final boolean isRefusedBefore(int version, Statement<?> statement) {
    if (version() >= version) {
      return false;
    }
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> conn.exec(statement))
        .satisfies(e -> assertThat(e.sqlState()).isIn("42601", "42P01"));
    return true;
  }
}
