package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/** The keys of ORDER BY, GROUP BY or DISTINCT ON, in the order in which they were named. */
record Keys(List<SqlPart> keys) implements SqlPart {
  Keys and(List<? extends SqlPart> more) {
    List<SqlPart> all = new ArrayList<>(keys);
    all.addAll(more);
    return new Keys(List.copyOf(all));
  }

  /** Writes the keys of ORDER BY. */
  void renderSorted(SqlWriter writer) {
    writer.keys().sorted(keys);
  }

  @Override
  public void render(SqlWriter writer) {
    writer.keys().list(keys);
  }
}
