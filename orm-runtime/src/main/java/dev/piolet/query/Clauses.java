package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that a statement has so far: the one set last, and those set before. Of several that
 * are the same clause the last one counts. Immutable.
 *
 * @param clause the clause set last, or null where none was
 * @param part what it was set to, or null where it was taken away
 * @param before those set before it, or null
 */
record Clauses(@Nullable Clause clause, @Nullable SqlPart part, @Nullable Clauses before)
    implements SqlPart {
  static final Clauses NONE = new Clauses(null, null, null);

  /** A copy with a clause set, in place of what it was. */
  Clauses with(Clause set, SqlPart to) {
    return new Clauses(set, to, this);
  }

  /** A copy with a clause set to keys, or taken away when there are none. */
  Clauses with(Clause set, List<? extends SqlPart> keys) {
    return new Clauses(set, keys.isEmpty() ? null : writer -> writer.keys(keys), this);
  }

  /** A copy with more common tables. */
  Clauses with(CommonTable<?>... tables) {
    With known = get(Clause.WITH) instanceof With with ? with : With.NONE;
    return with(Clause.WITH, known.and(tables));
  }

  /** A copy whose clause demands a condition beside what it demanded before. */
  Clauses and(Clause set, Condition condition) {
    if (Conditions.isAbsent(condition)) {
      return this;
    }
    return with(set, get(set) instanceof Condition known ? known.and(condition) : condition);
  }

  private @Nullable SqlPart get(Clause wanted) {
    for (Clauses at = this; at != null; at = at.before) {
      if (at.clause == wanted) {
        return at.part;
      }
    }
    return null;
  }

  boolean has(Clause wanted) {
    return get(wanted) != null;
  }

  boolean isEmpty() {
    return Arrays.stream(Clause.values()).noneMatch(this::has);
  }

  /** Whether there is nothing that a combination would take for its own. */
  boolean isPlain() {
    return !has(Clause.WITH) && Clause.AFTER_WINDOW.stream().noneMatch(this::has);
  }

  /** Writes the common tables, and then what may use them. */
  void renderAfterWith(SqlWriter writer, SqlPart statement) {
    SqlPart with = get(Clause.WITH);
    if (with == null) {
      writer.part(statement);
    } else {
      writer.within(List.of(), within -> within.part(with).part(statement));
    }
  }

  /** Writes one clause, where the query has it. */
  void render(SqlWriter writer, Clause wanted) {
    SqlPart found = get(wanted);
    if (found != null) {
      writer.sql(wanted.keyword).part(found);
    }
  }

  /** Writes the clauses that come after FROM. */
  @Override
  public void render(SqlWriter writer) {
    for (Clause each : Clause.TRAILING) {
      render(writer, each);
    }
  }
}
