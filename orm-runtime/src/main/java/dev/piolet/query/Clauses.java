package dev.piolet.query;

import dev.piolet.sql.Condition;
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
    return keys.isEmpty() ? without(clause) : with(clause, writer -> renderKeys(writer, keys));
  }

  private static void renderKeys(SqlWriter writer, List<? extends SqlPart> keys) {
    String separator = "";
    for (SqlPart key : keys) {
      writer.sql(separator).key(key);
      separator = ", ";
    }
  }

  private Clauses without(Clause clause) {
    Map<Clause, SqlPart> copy = new EnumMap<>(parts);
    copy.remove(clause);
    return new Clauses(copy);
  }

  /** A copy whose clause demands a condition beside what it demanded before. */
  Clauses and(Clause clause, Condition condition) {
    return with(
        clause, parts.get(clause) instanceof Condition before ? before.and(condition) : condition);
  }

  boolean has(Clause clause) {
    return parts.containsKey(clause);
  }

  @Override
  public void render(SqlWriter writer) {
    parts.forEach((clause, part) -> writer.sql(clause.keyword).part(part));
  }
}
