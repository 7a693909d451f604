package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.model.Tracking;
import dev.piolet.sql.BoundSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/** Some of the changes of a table, which one statement makes. */
final class KeyedPart<M> {
  private final KeyedStatement<M> statement;
  private final List<KeyedChange<M>> changes;
  private final int offset;

  /**
   * A part of all changes.
   *
   * @param offset the place of its first change among all
   */
  KeyedPart(KeyedStatement<M> statement, List<KeyedChange<M>> changes, int offset) {
    this.statement = statement;
    this.changes = changes;
    this.offset = offset;
  }

  /** Puts the values of a returned row into a model. */
  @FunctionalInterface
  interface Filling<M> {
    M fill(M model, ResultSet row, int first) throws SQLException;
  }

  /**
   * The result of all changes.
   *
   * @param models the models, in a list to edit
   * @param written takes the places of those whose rows were written
   */
  record Results<M>(List<M> models, BitSet written, Filling<M> filling, Tracking tracking) {}

  Step<?> step(Results<M> results) {
    Step.Handler<?> handler =
        statement.givesRows(changes.size())
            ? outcome -> read(outcome.rows(), results)
            : outcome -> count(outcome.count(), results);
    return new Step<>(statement.sql(changes), handler, this::failure);
  }

  private QueryException failure(BoundSql failed, SQLException cause) {
    return new FailedRowLocator<>(
            statement.table(),
            statement.columns(),
            KeyedChange.models(changes),
            at -> changes.get(at).position())
        .failure(failed, cause);
  }

  private int count(int rows, Results<M> results) {
    results.written.set(offset, offset + rows);
    return rows;
  }

  /** Fills the models, unless a row is missing that must not be. */
  private int read(ResultSet rows, Results<M> results) throws SQLException {
    int count = 0;
    while (rows.next()) {
      results.written.set(position(rows));
      count++;
    }
    if (count == changes.size() || statement.mayMissRows()) {
      rows.beforeFirst();
      while (rows.next()) {
        int position = position(rows);
        results.models.set(position, filled(results.models.get(position), rows, results));
      }
    }
    return count;
  }

  /** The rows of many changes begin with their places in the list of changes. */
  private int position(ResultSet row) throws SQLException {
    return changes.size() == 1 ? offset : offset + row.getInt(1) - 1;
  }

  private M filled(M model, ResultSet row, Results<M> results) throws SQLException {
    int first = changes.size() == 1 ? 1 : 2;
    results.tracking.filling(statement.table(), model);
    results.tracking.amend(
        statement.table(), model, values -> results.filling.fill(values, row, first));
    return results.filling.fill(model, row, first);
  }
}
