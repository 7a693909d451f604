package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.observe.Sending;
import dev.piolet.query.NestedStatement;
import dev.piolet.sql.BoundSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement of a level. They are gone through twice: for the keys of the
 * collections that they have, and, when these are there, to be read. Not thread-safe.
 */
final class LevelRows<T extends @Nullable Object> {
  private final BoundSql statement;
  private final SelectedRows<T> selected;
  private final int maxRows;
  private @Nullable Outcome outcome;
  private @Nullable Sending sending;

  /**
   * The rows of a statement.
   *
   * @param maxRows how many rows are wanted at most, or 0 for all
   */
  LevelRows(BoundSql statement, SelectedRows<T> selected, int maxRows) {
    this.statement = statement;
    this.selected = selected;
    this.maxRows = maxRows;
  }

  BoundSql statement() {
    return statement;
  }

  boolean hasCollections() {
    return selected.hasCollections();
  }

  /**
   * Takes the answer.
   *
   * @param told is told what became of the statement
   */
  void answered(Outcome answer, Sending told) {
    outcome = answer;
    sending = told;
  }

  /** A use of a row. */
  @FunctionalInterface
  private interface Use {
    void row(ResultSet row) throws SQLException;
  }

  /** The statements for what is in the collections of these rows. */
  List<Elements<?>> elements(Executor executor) {
    if (!hasCollections()) {
      return List.of();
    }
    forEach(
        row -> {
          for (Collected<?, ?> collected : selected.collections()) {
            collected.takeKey(row);
          }
        });
    List<Elements<?>> all = new ArrayList<>();
    for (Collected<?, ?> collected : selected.collections()) {
      Elements<?> elements = Elements.of(collected, executor);
      if (elements != null) {
        all.add(elements);
      }
    }
    return all;
  }

  /** All rows, once the elements of their collections are there. */
  List<T> list() {
    List<T> list = new ArrayList<>();
    forEach(row -> list.add(selected.read(row)));
    return list;
  }

  private void forEach(Use use) {
    try {
      if (outcome == null) {
        throw new SQLException("The statement was not sent");
      }
      ResultSet rows = outcome.rows();
      rows.beforeFirst();
      ResultSet columns = selected.columns(rows);
      for (int count = 0; (maxRows == 0 || count < maxRows) && rows.next(); count++) {
        use.row(columns);
      }
    } catch (SQLException e) {
      QueryException failure = Executor.failure(statement, e);
      if (sending != null) {
        sending.failed(failure);
      }
      throw failure;
    }
  }

  /**
   * The rows that are the elements of collections.
   *
   * @param collected the collections
   * @param nested the statement
   * @param rows its rows
   */
  record Elements<T extends @Nullable Object>(
      Collected<T, ?> collected, NestedStatement<T> nested, LevelRows<T> rows) {
    static <T> @Nullable Elements<T> of(Collected<T, ?> collected, Executor executor) {
      NestedStatement<T> nested = collected.statement();
      return nested == null
          ? null
          : new Elements<>(
              collected,
              nested,
              new LevelRows<>(nested.bound(), executor.selected(nested.reading()), 0));
    }

    /** Puts the rows into their collections. */
    void collect() {
      rows.forEach(row -> collected.add(collected.numberOf(nested, row), rows.selected.read(row)));
    }
  }
}
