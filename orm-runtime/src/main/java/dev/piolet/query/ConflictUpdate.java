package dev.piolet.query;

import dev.piolet.schema.Automatic;
import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT ... ON CONFLICT DO UPDATE}: a row that clashes with a stored one changes that.
 * Immutable and thread-safe; every method returns a copy.
 *
 * <p>The table's own columns are those of the stored row; {@link Sql#excluded} has the new one's.
 * The version of the stored row is raised and its time of update set, where its model has them, and
 * one that is marked as deleted is no longer so; see {@link #withoutAutomatic}.
 *
 * <pre>{@code
 * insertInto(VISIT)
 *     .set(VISIT.page, page)
 *     .set(VISIT.count, 1)
 *     .onConflict(VISIT.page)
 *     .doUpdate()
 *     .set(VISIT.count, VISIT.count.plus(excluded(VISIT).count))
 * }</pre>
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class ConflictUpdate<M> extends InsertStatement<M>
    implements JsonSetClause<M, ConflictUpdate<M>> {
  private final Action action;

  /** The action on a conflict. */
  private record Action(
      Table<?> table,
      SqlPart target,
      List<Assignment> assignments,
      List<Automatic.Update> automatic,
      @Nullable Condition condition)
      implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      if (assignments.isEmpty()) {
        throw new IllegalStateException(
            "This ON CONFLICT DO UPDATE of "
                + table
                + " sets nothing: say set(...), name columns"
                + " in doUpdate(...), or say doNothing()");
      }
      writer.sql(" ON CONFLICT ").part(target).sql(" DO UPDATE SET ");
      writer.within(List.of(table, Sql.excluded(table)), this::renderUpdate);
    }

    private void renderUpdate(SqlWriter writer) {
      Assignment.renderSet(writer, Assignment.with(assignments, automatic));
      if (condition != null) {
        writer.sql(" WHERE ").part(condition);
      }
    }
  }

  private ConflictUpdate(Table<M> table, InsertClauses insert, Action action) {
    super(table, insert.onConflict(action));
    this.action = action;
  }

  static <M> ConflictUpdate<M> of(Table<M> table, InsertClauses insert, SqlPart target) {
    return new ConflictUpdate<>(
        table,
        insert,
        new Action(table, target, List.of(), Automatic.conflictUpdates(table), null));
  }

  @Override
  public ConflictUpdate<M> assign(Assignment assignment) {
    List<Assignment> more = Assignment.append(action.assignments, assignment);
    return changed(new Action(table, action.target, more, action.automatic, action.condition));
  }

  /**
   * {@code WHERE condition AND more}: which stored rows are changed; others are left as they are.
   * All must hold; said again, those before too.
   */
  public ConflictUpdate<M> where(Condition condition, Condition... more) {
    Condition all = Clauses.allOf(condition, more);
    Condition both = action.condition == null ? all : action.condition.and(all);
    return changed(new Action(table, action.target, action.assignments, action.automatic, both));
  }

  /** Sets nothing but what is said: no version, no time of update and no mark of deletion. */
  public ConflictUpdate<M> withoutAutomatic() {
    return changed(
        new Action(table, action.target, action.assignments, List.of(), action.condition));
  }

  private ConflictUpdate<M> changed(Action changed) {
    return new ConflictUpdate<>(table, clauses, changed);
  }
}
