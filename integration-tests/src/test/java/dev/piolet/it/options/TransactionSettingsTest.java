package dev.piolet.it.options;

import static dev.piolet.TransactionOptions.settings;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import org.junit.jupiter.api.Test;

class TransactionSettingsTest extends OptionsFixture {
  private static final String NASTY = "it's \"42\"; DROP TABLE account -- é\\";

  private String setting(String name) {
    return conn.exec(
        sql("SELECT coalesce(current_setting(?, true), '')", name).into(value("")).one());
  }

  @Test
  void holdUntilTheTransactionEnds() {
    recorder.sent();

    conn.transaction(
        settings("app.tenant", NASTY).setting("lock_timeout", "7s").setting("app.tenant", NASTY),
        () -> {
          assertThat(setting("app.tenant")).isEqualTo(NASTY);
          assertThat(setting("lock_timeout")).isEqualTo("7s");
        });

    assertThat(recorder.sent())
        .startsWith("BEGIN", "SELECT set_config(?, ?, true), set_config(?, ?, true)")
        .endsWith("COMMIT");
    assertThat(setting("app.tenant")).isEmpty();
    assertThat(setting("lock_timeout")).isEqualTo("0");
  }

  @Test
  void comeAfterTheIsolationLevelThatHasToBeFirst() {
    TransactionOptions options =
        TransactionOptions.defaults().serializable().setting("app.tenant", "1").readOnly();
    recorder.sent();

    conn.transaction(
        options,
        () -> {
          assertThat(setting("transaction_isolation")).isEqualTo("serializable");
          assertThat(setting("transaction_read_only")).isEqualTo("on");
          assertThat(setting("app.tenant")).isEqualTo("1");
        });

    assertThat(recorder.sent())
        .startsWith(
            "BEGIN",
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY",
            "SELECT set_config(?, ?, true)");
    assertThat(options).hasToString("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY");
  }

  @Test
  void areNotUndoneByASavepointAndHoldInAJoinedTransaction() {
    conn.transaction(
        settings("app.tenant", "1"),
        () -> {
          assertThatThrownBy(
                  () ->
                      conn.savepoint(
                          () -> {
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          conn.ensureTransaction(() -> assertThat(setting("app.tenant")).isEqualTo("1"));
        });
  }

  @Test
  void holdInATryBlockToo() {
    try (var transaction = conn.begin(settings("app.tenant", "1"))) {
      assertThat(setting("app.tenant")).isEqualTo("1");
      transaction.commit();
    }
    assertThat(setting("app.tenant")).isEmpty();
  }

  @Test
  void oneThatIsRefusedLeavesNoTransaction() {
    assertThatThrownBy(
            () ->
                conn.transaction(
                    settings("lock_timeout", "soon"),
                    () -> {
                      setting("lock_timeout");
                      throw new AssertionError("it is sent with the first statement");
                    }))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("lock_timeout");
    assertThat(conn.inTransaction()).isFalse();
    assertThat(setting("lock_timeout")).isEqualTo("0");
  }
}
