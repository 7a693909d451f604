package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.SlowStatement;
import dev.piolet.observe.SentStatement;
import dev.piolet.query.ExplainOptions;
import dev.piolet.sql.BoundSql;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the statements of a call that were slow, with their plans where these are wanted. The plan
 * is asked for when the call is done, so that it is in the way of nothing. Not thread-safe.
 */
public final class SlowLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.piolet.slow");
  private static final double NANOS_PER_MILLI = 1e6;

  /** What EXPLAIN takes; COPY and DDL it does not. */
  private static final Set<String> EXPLAINED =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES");

  /** The lines of a plan that name a node; conditions, which have values in them, are others. */
  private static final Pattern NODE = Pattern.compile("\\A\\S.*|\\s*->.*");

  private final Observers observers;
  private final Executor executor;
  private final Transactions transactions;
  private boolean isWriting;

  /** A log of what one connection executes. */
  public SlowLog(Observers observers, Executor executor, Transactions transactions) {
    this.observers = observers;
    this.executor = executor;
    this.transactions = transactions;
  }

  /** Logs what was slow since this was called last. */
  public void write() {
    List<SlowStatement> slow = observers.takeSlow();
    if (slow.isEmpty() || isWriting) {
      return;
    }
    isWriting = true;
    try {
      slow.forEach(this::write);
    } finally {
      List<SlowStatement> unused = observers.takeSlow();
      isWriting = false;
    }
  }

  private void write(SlowStatement slow) {
    BoundSql statement = slow.statement();
    LOG.warn(
        "{} ms, {} rows: {}{}{}",
        Math.round(slow.nanos() / NANOS_PER_MILLI),
        slow.rows(),
        QueryException.excerpt(statement.sql()),
        observers.areValuesTold() ? ' ' + statement.describeValues() : "",
        observers.arePlansWanted() ? plan(statement) : "");
  }

  /** The plan, on lines of its own, or why there is none. */
  private String plan(BoundSql statement) {
    SentStatement outline = new SentStatement(statement.sql(), null, 0, 0, 1);
    if (!EXPLAINED.contains(outline.operation())
        || transactions.isOpen() && transactions.hasFailed()) {
      return "";
    }
    try {
      String plan =
          transactions.isOpen()
              ? transactions.nested(() -> explain(statement))
              : explain(statement);
      return '\n' + plan;
    } catch (RuntimeException e) {
      return "\nThe plan cannot be told: " + e.getMessage();
    }
  }

  private String explain(BoundSql statement) {
    String sql = ExplainOptions.defaults().prefix("TEXT") + statement.sql();
    StringJoiner lines = new StringJoiner("\n");
    executor.forEachRow(
        new BoundSql(sql, statement.binds()),
        row -> {
          String line = row.getString(1);
          if (observers.areValuesTold() || NODE.matcher(line).matches()) {
            lines.add(line);
          }
        });
    return lines.toString();
  }
}
