package dev.piolet.it.reliability;

import static dev.piolet.query.Sql.sql;

import dev.piolet.Session;
import dev.piolet.TransactionOptions;
import dev.piolet.error.QueryException;
import org.jspecify.annotations.Nullable;

/** What goes wrong in the middle of a transaction by itself. */
enum Mishap {
  NONE("", "", ""),
  STATEMENT_TIMEOUT("statement_timeout", "SELECT pg_sleep(5)", "57014"),
  LOCK_TIMEOUT("lock_timeout", "SELECT pg_advisory_xact_lock(" + Mishap.LOCKED + ")", "55P03"),
  TEMPORARY_FILES(
      "temp_file_limit",
      "SELECT count(*) FROM (SELECT i FROM generate_series(1, 60000) i ORDER BY -i) numbers",
      "53400"),
  DISK_FULL(
      "", "COPY (SELECT repeat('x', 999) FROM generate_series(1, 99)) TO '/dev/full'", "53100");

  /** The lock that somebody else holds during a run. */
  static final int LOCKED = 424_242;

  private static final String DEADLOCK = "40P01";

  private final String setting;
  private final String statement;
  private final String sqlState;

  Mishap(String setting, String statement, String sqlState) {
    this.setting = setting;
    this.statement = statement;
    this.sqlState = sqlState;
  }

  /** Limits that are met; deadlocks are found at once. */
  TransactionOptions options() {
    TransactionOptions options = TransactionOptions.settings("deadlock_timeout", "10ms");
    return switch (this) {
      case NONE, DISK_FULL -> options;
      case STATEMENT_TIMEOUT, LOCK_TIMEOUT -> options.setting(setting, "40ms");
      case TEMPORARY_FILES -> options.setting(setting, "64kB").setting("work_mem", "64kB");
    };
  }

  void happen(Session tx) {
    if (this != NONE) {
      tx.exec(sql(statement));
    }
  }

  /** Whether this is what a transaction failed of. */
  boolean isReasonOf(@Nullable Throwable failure) {
    return failure instanceof QueryException query && sqlState.equals(query.sqlState());
  }

  static boolean isDeadlock(@Nullable Throwable failure) {
    return failure instanceof QueryException query && DEADLOCK.equals(query.sqlState());
  }
}
