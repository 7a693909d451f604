package dev.piolet;

import dev.piolet.internal.execute.Deadline;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs, as {@code SET TRANSACTION} has it, how long it may take, and the settings
 * that hold in it. Immutable and thread-safe; each method returns a copy.
 *
 * <p>All of this waits for the first statement, and is sent with BEGIN and that in one round trip;
 * so that it is then that a setting which PostgreSQL does not know is refused. {@link
 * DBConnection#connection()} sends it, too: a JDBC connection that was asked for before the
 * transaction would go ahead of it.
 *
 * <pre>{@code
 * conn.transaction(settings("app.tenant", "42").readOnly(), () -> conn.exec(select(USER)));
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-transaction.html">SET
 *     TRANSACTION</a>
 */
public final class TransactionOptions {
  private static final TransactionOptions DEFAULTS =
      new TransactionOptions(null, false, false, Map.of(), null, null);

  /**
   * How much later than the client the server acts: it ends the session, where the client cancels
   * the statement and keeps the connection.
   */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final String STATEMENT_TIMEOUT = "statement_timeout";
  private static final String LOCK_TIMEOUT = "lock_timeout";
  private static final String TRANSACTION_TIMEOUT = "transaction_timeout";

  private final @Nullable String isolation;
  private final boolean readOnly;
  private final boolean deferrable;
  private final Map<String, String> settings;
  private final @Nullable Duration timeout;
  private final @Nullable Instant deadline;

  private TransactionOptions(
      @Nullable String isolation,
      boolean readOnly,
      boolean deferrable,
      Map<String, String> settings,
      @Nullable Duration timeout,
      @Nullable Instant deadline) {
    this.timeout = timeout;
    this.deadline = deadline;
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.deferrable = deferrable;
    this.settings = settings;
  }

  /** The server's defaults, read committed unless it is set up otherwise. */
  public static TransactionOptions defaults() {
    return DEFAULTS;
  }

  /** A setting that holds until the transaction ends; see {@link #setting}. */
  public static TransactionOptions settings(String name, String value) {
    return DEFAULTS.setting(name, value);
  }

  /** {@code READ COMMITTED}: each statement sees what was committed before it began. */
  public TransactionOptions readCommitted() {
    return isolation("READ COMMITTED");
  }

  /** {@code REPEATABLE READ}: all statements see what was committed before the first began. */
  public TransactionOptions repeatableRead() {
    return isolation("REPEATABLE READ");
  }

  /**
   * {@code SERIALIZABLE}: as if transactions ran one after another; one that cannot fails with a
   * {@link dev.piolet.error.SerializationFailureException} and is to be run again.
   */
  public TransactionOptions serializable() {
    return isolation("SERIALIZABLE");
  }

  private TransactionOptions isolation(String level) {
    return new TransactionOptions(level, readOnly, deferrable, settings, timeout, deadline);
  }

  /** {@code READ ONLY}: writing is an error. */
  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, deferrable, settings, timeout, deadline);
  }

  /**
   * {@code DEFERRABLE}: a serializable, read-only transaction may wait when it begins, and then
   * never fails to be serialized. It has no effect on others.
   */
  public TransactionOptions deferrable() {
    return new TransactionOptions(isolation, readOnly, true, settings, timeout, deadline);
  }

  /**
   * {@code SET LOCAL}: a setting that holds until the transaction ends, such as {@code
   * lock_timeout}, or one of the program's own that policies ask for by {@code
   * current_setting('app.tenant')}. Said again, the last one holds.
   *
   * @param name the setting's name; that of one's own has a dot in it
   * @param value its value
   */
  public TransactionOptions setting(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(settings);
    more.put(name, value);
    return new TransactionOptions(
        isolation, readOnly, deferrable, Collections.unmodifiableMap(more), timeout, deadline);
  }

  /**
   * {@code statement_timeout}: each statement that takes longer, in a pipeline too, is canceled by
   * the server with a {@link dev.piolet.error.QueryCanceledException}.
   *
   * @param most how long one may take, in whole milliseconds, at least one
   */
  public TransactionOptions statementTimeout(Duration most) {
    return setting(STATEMENT_TIMEOUT, millis(positive(most)));
  }

  /**
   * {@code lock_timeout}: a statement that waits longer for a lock, of a row, a table or an {@link
   * Session#lock advisory} one, fails with a {@link dev.piolet.error.LockNotAvailableException}.
   *
   * @param most how long it may wait for each lock, in whole milliseconds, at least one
   */
  public TransactionOptions lockTimeout(Duration most) {
    return setting(LOCK_TIMEOUT, millis(positive(most)));
  }

  /**
   * How long the whole transaction may take, from its beginning to its COMMIT, with all that the
   * program does in between. When it is over, whatever runs, of whatever kind, is canceled, nothing
   * more is sent, and the transaction fails with a {@link
   * dev.piolet.error.DeadlineExceededException}. Where the program does not get there, PostgreSQL
   * 17 and later end the session a second later, by {@code transaction_timeout}.
   *
   * @param most how long, at least a millisecond
   */
  public TransactionOptions transactionTimeout(Duration most) {
    return new TransactionOptions(
        isolation, readOnly, deferrable, settings, positive(most), deadline);
  }

  /**
   * By when the transaction has to be done: a {@link #transactionTimeout} that is passed down, as
   * from a request. Of the two, what comes first counts.
   *
   * @param moment may have passed; the transaction then fails as it begins
   */
  public TransactionOptions deadline(Instant moment) {
    return new TransactionOptions(isolation, readOnly, deferrable, settings, timeout, moment);
  }

  private static Duration positive(Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(
          "A limit of " + time + " is less than a millisecond. Leave it out for none");
    }
    return time;
  }

  /** PostgreSQL has an int of milliseconds. */
  private static String millis(Duration time) {
    Duration most = Duration.ofMillis(Integer.MAX_VALUE);
    return String.valueOf((time.compareTo(most) > 0 ? most : time).toMillis());
  }

  boolean isReadOnly() {
    return readOnly;
  }

  /** By when a transaction that begins now has to be done, or null. */
  @Nullable Deadline until() {
    return Deadline.earlier(
        timeout == null ? null : Deadline.after(timeout),
        deadline == null ? null : Deadline.at(deadline));
  }

  /**
   * The statements to begin with: the isolation level, which has to be first, and all settings at
   * once.
   *
   * @param until by when the transaction has to be done, or null
   * @param isEndedByServer whether the server knows how to end one
   */
  List<BoundSql> statements(@Nullable Deadline until, boolean isEndedByServer) {
    List<BoundSql> statements = new ArrayList<>();
    String modes = modes();
    if (!modes.isEmpty()) {
      statements.add(SqlWriter.render(writer -> writer.sql(toString())));
    }
    Map<String, String> all = new LinkedHashMap<>(settings);
    if (until != null && isEndedByServer) {
      all.putIfAbsent(TRANSACTION_TIMEOUT, millis(until.remaining().plus(GRACE)));
    }
    if (!all.isEmpty()) {
      List<SqlPart> calls = new ArrayList<>();
      all.forEach((name, value) -> calls.add(writer -> set(writer, name, value)));
      statements.add(SqlWriter.render(writer -> writer.sql("SELECT ").list(calls, ", ")));
    }
    return statements;
  }

  private static void set(SqlWriter writer, String name, String value) {
    writer.sql("set_config(").bind(PgTypes.TEXT, name).sql(", ").bind(PgTypes.TEXT, value);
    writer.sql(", true)");
  }

  private String modes() {
    List<String> modes = new ArrayList<>();
    if (isolation != null) {
      modes.add("ISOLATION LEVEL " + isolation);
    }
    if (readOnly) {
      modes.add("READ ONLY");
    }
    if (deferrable) {
      modes.add("DEFERRABLE");
    }
    return String.join(", ", modes);
  }

  /** The {@code SET TRANSACTION}, without the settings, whose values are not for logs. */
  @Override
  public String toString() {
    String modes = modes();
    return modes.isEmpty() ? "SET TRANSACTION" : "SET TRANSACTION " + modes;
  }
}
