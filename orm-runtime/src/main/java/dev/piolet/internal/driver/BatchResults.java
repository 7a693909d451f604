package dev.piolet.internal.driver;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/** Takes what the server answers to several statements, in their order. */
final class BatchResults extends ResultHandlerBase {
  private final BaseStatement statement;
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean failed;
  private long since = System.nanoTime();

  /**
   * Takes answers.
   *
   * @param statement makes the result sets
   */
  BatchResults(BaseStatement statement) {
    this.statement = statement;
  }

  /** The outcomes of the statements that were executed before the first failure. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  @Override
  public void handleResultRows(
      Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
    try {
      add(Outcome.of(statement.createDriverResultSet(FieldCopies.of(fields), tuples)));
    } catch (SQLException e) {
      handleError(e);
    }
  }

  @Override
  public void handleCommandStatus(String status, long updateCount, long insertOid) {
    boolean isLarge = updateCount > Integer.MAX_VALUE;
    add(Outcome.of(isLarge ? Statement.SUCCESS_NO_INFO : (int) updateCount));
  }

  private void add(Outcome outcome) {
    if (!failed) {
      long now = System.nanoTime();
      outcomes.add(outcome.took(now - since));
      since = now;
    }
  }

  @Override
  public void handleError(SQLException error) {
    failed = true;
    super.handleError(error);
  }

  /** As with all statements, what PostgreSQL only notes is not told. */
  @Override
  public void handleWarning(SQLWarning warning) {}
}
