package dev.piolet.query;

import dev.piolet.schema.Automatic;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A MERGE whose last WHEN sets columns. Immutable and thread-safe; every method returns a copy.
 *
 * @param <M> the model of the table
 */
@CheckReturnValue
public final class MergeSet<M> extends Merge<M> implements JsonSetClause<M, MergeSet<M>> {
  private final Merge<M> before;
  private final Merge.Rows rows;
  private final @Nullable Condition condition;
  private final Action action;

  /** An INSERT or UPDATE within the MERGE. */
  private record Action(
      boolean inserts, List<Assignment> assignments, List<Automatic.Update> automatic)
      implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      if (assignments.isEmpty()) {
        throw new IllegalStateException(
            "The " + (inserts ? "INSERT" : "UPDATE") + " of a MERGE sets nothing: say set(...)");
      }
      if (inserts) {
        Assignment.renderNames(writer.sql("INSERT "), Assignment.columns(assignments));
        Assignment.renderValues(writer.sql(" "), assignments);
      } else {
        Assignment.renderSet(writer.sql("UPDATE SET "), Assignment.with(assignments, automatic));
      }
    }
  }

  private MergeSet(Merge<M> before, Merge.Rows rows, @Nullable Condition condition, Action action) {
    super(before.matching, before.and(new When(rows, condition, action)));
    this.before = before;
    this.rows = rows;
    this.condition = condition;
    this.action = action;
  }

  static <M> MergeSet<M> update(Merge<M> before, Merge.Rows rows, @Nullable Condition condition) {
    List<Automatic.Update> automatic = Automatic.updates(before.matching.table());
    return new MergeSet<>(before, rows, condition, new Action(false, List.of(), automatic));
  }

  static <M> MergeSet<M> insert(Merge<M> before, @Nullable Condition condition) {
    return new MergeSet<>(
        before,
        Merge.Rows.NOT_MATCHED,
        condition,
        new Action(true, Assignment.ofSubtype(before.matching.table()), List.of()));
  }

  @Override
  public MergeSet<M> assign(Assignment assignment) {
    if (action.inserts) {
      assignment.requireWhole();
    }
    List<Assignment> more = Assignment.append(action.assignments, assignment);
    return new MergeSet<>(before, rows, condition, with(more, action.automatic));
  }

  /**
   * Sets nothing but what is said: an UPDATE raises no version and sets no time of update, as it
   * does otherwise where the model has them.
   */
  public MergeSet<M> withoutAutomatic() {
    return new MergeSet<>(before, rows, condition, with(action.assignments, List.of()));
  }

  private Action with(List<Assignment> assignments, List<Automatic.Update> automatic) {
    return new Action(action.inserts, assignments, automatic);
  }
}
