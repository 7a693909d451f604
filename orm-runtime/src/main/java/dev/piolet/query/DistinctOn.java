package dev.piolet.query;

import dev.piolet.sql.Expression;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys behind DISTINCT where of equal ones the first row is taken. */
record DistinctOn(Keys keys) implements SqlPart {
  /**
   * Adds keys.
   *
   * @param known what stands behind DISTINCT so far, or null where there is no DISTINCT
   */
  static DistinctOn of(@Nullable SqlPart known, List<? extends Expression<?>> more) {
    if (more.isEmpty()) {
      throw new IllegalArgumentException(
          "distinctOn() has no keys: name some, or say distinct() for rows that are equal as a"
              + " whole");
    }
    if (known instanceof DistinctOn before) {
      return new DistinctOn(before.keys.and(more));
    }
    if (known != null) {
      throw both();
    }
    return new DistinctOn(new Keys(List.copyOf(more)));
  }

  static IllegalStateException both() {
    return new IllegalStateException(
        "distinct() keeps one of equal rows, distinctOn(...) one of the rows with equal keys: say"
            + " one of them");
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql("ON (").part(keys).sql(") ");
  }
}
