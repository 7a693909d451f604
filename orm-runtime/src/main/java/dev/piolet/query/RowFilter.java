package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Conditions;
import dev.piolet.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/** Which rows an UPDATE or DELETE is for: those of a condition, or all when that is said. */
record RowFilter(@Nullable Condition condition, boolean all) {
  static final RowFilter UNSAID = new RowFilter(null, false);

  RowFilter and(Condition more) {
    if (Conditions.holdsAlways(more)) {
      return this;
    }
    return new RowFilter(condition == null ? more : condition.and(more), all);
  }

  RowFilter everything() {
    return new RowFilter(condition, true);
  }

  void render(SqlWriter writer, String verb, Table<?> table, UsingTables using) {
    if (condition != null && all) {
      throw new IllegalStateException(
          "This " + verb + " of " + table + " says both where(...) and all(): which is meant?");
    }
    if (condition == null && !all) {
      throw new IllegalStateException(
          "This " + verb + " of " + table + " has no where(...); say all() if all rows are meant");
    }
    Condition whole = Live.both(condition, using.filter(table));
    if (whole != null) {
      writer.sql(" WHERE ").keys().beforeGroups("WHERE", whole);
    }
  }
}
