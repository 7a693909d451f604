package dev.piolet.query;

import dev.piolet.schema.Table;
import java.util.List;

/**
 * {@code INSERT} of one row, column by column; those that are not set get their default. Immutable
 * and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class InsertRow<M> extends InsertStatement<M> implements SetClause<M, InsertRow<M>> {
  private final List<Assignment> assignments;

  private InsertRow(Table<M> table, InsertClauses clauses, List<Assignment> assignments) {
    super(table, clauses.from(InsertSource.row(assignments)));
    this.assignments = assignments;
  }

  static <M> InsertRow<M> of(Table<M> table, With common, Assignment first) {
    InsertClauses clauses = InsertClauses.of(common, InsertSource.DEFAULT_VALUES);
    List<Assignment> all = Assignment.append(Assignment.ofSubtype(table), first);
    return new InsertRow<>(table, clauses, all);
  }

  @Override
  public InsertRow<M> assign(Assignment assignment) {
    return new InsertRow<>(table, clauses, Assignment.append(assignments, assignment));
  }
}
