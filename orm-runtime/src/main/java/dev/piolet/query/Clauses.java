package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  /** Conditions all of which must hold; absent when all are. */
  static Condition allOf(Condition condition, Condition... more) {
    Condition all = condition;
    for (Condition each : more) {
      all = all.and(each);
    }
    return all;
  }

  /** A copy whose clause has more keys, behind those that it has. */
  Clauses and(Clause set, List<? extends SqlPart> keys) {
    if (keys.isEmpty()) {
      return this;
    }
    Keys known = get(set) instanceof Keys before ? before : new Keys(List.of());
    return with(set, known.and(keys));
  }

  /** A copy without a clause. */
  Clauses without(Clause taken) {
    return has(taken) ? new Clauses(taken, null, this) : this;
  }

  /** A copy with more common tables. */
  Clauses with(CommonTable<?>... tables) {
    With known = get(Clause.WITH) instanceof With with ? with : With.NONE;
    return with(Clause.WITH, known.and(tables));
  }

  /** A copy whose clause demands a condition beside what it demanded before. */
  Clauses and(Clause set, Condition condition) {
    if (Conditions.holdsAlways(condition)) {
      return this;
    }
    return with(set, get(set) instanceof Condition known ? known.and(condition) : condition);
  }

  @Nullable SqlPart get(Clause wanted) {
    for (Clauses at = this; at != null; at = at.before) {
      if (at.clause == wanted) {
        return at.part;
      }
    }
    return null;
  }

  /** The keys of a clause, none where it is not there. */
  List<SqlPart> keysOf(Clause wanted) {
    return get(wanted) instanceof Keys keys ? keys.keys() : List.of();
  }

  /** The keys by which rows become one: those of GROUP BY, and of DISTINCT ON. */
  List<SqlPart> keysWithRows() {
    List<SqlPart> grouped = keysOf(Clause.GROUP_BY);
    if (!(get(Clause.DISTINCT) instanceof DistinctOn distinct)) {
      return grouped;
    }
    List<SqlPart> all = new ArrayList<>(grouped);
    all.addAll(distinct.keys().keys());
    return all;
  }

  /** The parts of the clauses that are set. */
  List<SqlPart> partsOf(Clause... wanted) {
    return Arrays.stream(wanted).map(this::get).filter(Objects::nonNull).toList();
  }

  boolean has(Clause wanted) {
    return get(wanted) != null;
  }

  /** Whether a common table inserts, updates or deletes. */
  boolean hasWrites() {
    return get(Clause.WITH) instanceof With with && with.hasWrites();
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
      writer.sql(wanted.keyword);
      wanted.write(writer, found);
    }
  }

  /**
   * Requires that PostgreSQL can take the clauses together.
   *
   * @throws IllegalStateException when it could not
   */
  private void requireTogether() {
    if (!has(Clause.FETCH)) {
      return;
    }
    if (has(Clause.LIMIT)) {
      throw new IllegalStateException(
          "Both limit(...) and fetchWithTies(...) say how many rows there are: say one of them");
    }
    if (!has(Clause.ORDER_BY)) {
      throw new IllegalStateException(
          "fetchWithTies(...) takes the rows that ORDER BY puts level with the last one, and there"
              + " is no ORDER BY: say orderBy(...), or limit(...)");
    }
  }

  /** Writes the clauses that come after FROM. */
  @Override
  public void render(SqlWriter writer) {
    requireTogether();
    for (Clause each : Clause.TRAILING) {
      render(writer, each);
    }
  }
}
