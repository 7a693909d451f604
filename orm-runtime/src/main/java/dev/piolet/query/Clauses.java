package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The clauses that a statement has so far. Immutable. */
final class Clauses implements SqlPart {
  static final Clauses NONE = new Clauses(new EnumMap<>(Clause.class));

  private final Map<Clause, SqlPart> parts;

  private Clauses(Map<Clause, SqlPart> parts) {
    this.parts = parts;
  }

  /** A copy with a clause set, in place of what it was. */
  Clauses with(Clause clause, SqlPart part) {
    Map<Clause, SqlPart> copy = new EnumMap<>(parts);
    copy.put(clause, part);
    return new Clauses(copy);
  }

  /** A copy with a clause set to keys, or taken away when there are none. */
  Clauses with(Clause clause, List<? extends SqlPart> keys) {
    return keys.isEmpty() ? without(clause) : with(clause, writer -> writer.keys(keys));
  }

  /** A copy with more common tables. */
  Clauses with(CommonTable<?>... tables) {
    With before = parts.get(Clause.WITH) instanceof With with ? with : With.NONE;
    return with(Clause.WITH, before.and(tables));
  }

  private Clauses without(Clause clause) {
    Map<Clause, SqlPart> copy = new EnumMap<>(parts);
    copy.remove(clause);
    return new Clauses(copy);
  }

  /** A copy whose clause demands a condition beside what it demanded before. */
  Clauses and(Clause clause, Condition condition) {
    if (Conditions.isAbsent(condition)) {
      return this;
    }
    return with(
        clause, parts.get(clause) instanceof Condition before ? before.and(condition) : condition);
  }

  boolean has(Clause clause) {
    return parts.containsKey(clause);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether there is nothing that a combination would take for its own. */
  boolean isPlain() {
    return !parts.containsKey(Clause.WITH)
        && parts.keySet().stream().noneMatch(clause -> clause.compareTo(Clause.WINDOW) > 0);
  }

  /** Writes the common tables, and then what may use them. */
  void renderAfterWith(SqlWriter writer, SqlPart statement) {
    SqlPart with = parts.get(Clause.WITH);
    if (with == null) {
      writer.part(statement);
    } else {
      writer.within(List.of(), within -> within.part(with).part(statement));
    }
  }

  /** Writes one clause, where the query has it. */
  void render(SqlWriter writer, Clause clause) {
    SqlPart part = parts.get(clause);
    if (part != null) {
      writer.sql(clause.keyword).part(part);
    }
  }

  /** Writes the clauses that come after FROM. */
  @Override
  public void render(SqlWriter writer) {
    for (Clause clause : Clause.TRAILING) {
      render(writer, clause);
    }
  }
}
