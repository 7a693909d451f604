package dev.piolet.internal.execute;

import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.Statement;
import dev.piolet.sql.BoundSql;
import java.util.StringJoiner;

/** Asks PostgreSQL how it executes statements. Not thread-safe. */
public final class Explainer {
  private final Executor executor;
  private final Transactions transactions;

  /** An explainer of statements as this connection would execute them. */
  public Explainer(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /** The plan as text. */
  public String text(Statement<?> statement, ExplainOptions options) {
    return explain(statement, options, "TEXT");
  }

  /** The plan in numbers. */
  public Plan plan(Statement<?> statement, ExplainOptions options) {
    return Plan.of(explain(statement, options, "JSON"));
  }

  private String explain(Statement<?> statement, ExplainOptions options, String format) {
    BoundSql bound = statement.bound();
    BoundSql explained = new BoundSql(options.prefix(format) + bound.sql(), bound.binds());
    // ANALYZE executes the statement: whatever it changes is rolled back
    return options.isAnalyzed()
        ? transactions.rolledBack(() -> lines(explained))
        : lines(explained);
  }

  private String lines(BoundSql explained) {
    StringJoiner lines = new StringJoiner("\n");
    executor.forEachRow(explained, row -> lines.add(row.getString(1)));
    return lines.toString();
  }
}
