package dev.piolet;

import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs, as {@code SET TRANSACTION} has it, and the settings that hold in it.
 * Immutable and thread-safe; each method returns a copy.
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
      new TransactionOptions(null, false, false, Map.of());

  private final @Nullable String isolation;
  private final boolean readOnly;
  private final boolean deferrable;
  private final Map<String, String> settings;

  private TransactionOptions(
      @Nullable String isolation,
      boolean readOnly,
      boolean deferrable,
      Map<String, String> settings) {
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
    return new TransactionOptions(level, readOnly, deferrable, settings);
  }

  /** {@code READ ONLY}: writing is an error. */
  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, deferrable, settings);
  }

  /**
   * {@code DEFERRABLE}: a serializable, read-only transaction may wait when it begins, and then
   * never fails to be serialized. It has no effect on others.
   */
  public TransactionOptions deferrable() {
    return new TransactionOptions(isolation, readOnly, true, settings);
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
        isolation, readOnly, deferrable, Collections.unmodifiableMap(more));
  }

  /**
   * The statements to begin with: the isolation level, which has to be first, and all settings at
   * once.
   */
  List<BoundSql> statements() {
    List<BoundSql> statements = new ArrayList<>();
    String modes = modes();
    if (!modes.isEmpty()) {
      statements.add(SqlWriter.render(writer -> writer.sql(toString())));
    }
    if (!settings.isEmpty()) {
      List<SqlPart> calls = new ArrayList<>();
      settings.forEach((name, value) -> calls.add(writer -> set(writer, name, value)));
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
