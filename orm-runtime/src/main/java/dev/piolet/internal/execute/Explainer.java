package dev.piolet.internal.execute;

import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.Statement;
import dev.piolet.sql.BoundSql;
import java.util.List;
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
    return options.isAnalyzed() ? undone(explained) : lines(explained);
  }

  /** ANALYZE executes the statement: whatever it changes is rolled back. */
  private String undone(BoundSql explained) {
    if (transactions.isOpen()) {
      Transactions.Point point = transactions.savepoint();
      String lines;
      try {
        lines = lines(explained);
      } catch (Throwable e) {
        transactions.rollbackAfter(e, point);
        throw e;
      }
      transactions.rollbackTo(point);
      return lines;
    }
    transactions.begin(List.of());
    String lines;
    try {
      lines = lines(explained);
    } catch (Throwable e) {
      transactions.rollbackAfter(e);
      throw e;
    }
    transactions.rollback();
    return lines;
  }

  private String lines(BoundSql explained) {
    StringJoiner lines = new StringJoiner("\n");
    executor.forEachRow(explained, row -> lines.add(row.getString(1)));
    return lines.toString();
  }
}
