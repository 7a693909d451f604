package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves the rows that a table does not show, as those marked as deleted, out of statements. */
final class Live {
  private Live() {}

  /**
   * A table as a query of its live rows: {@code (SELECT * FROM "user" WHERE ...) AS "user"}, for
   * where neither WHERE nor ON could leave the others out.
   */
  static SqlPart rows(TableSource table) {
    Condition filter = table.filter();
    if (filter == null) {
      return table;
    }
    return writer ->
        writer
            .sql("(SELECT * FROM ")
            .part(table)
            .within(List.of(table), within -> within.sql(" WHERE ").part(filter))
            .sql(") AS ")
            .identifier(table.qualifier());
  }

  /** Two conditions joined by AND, of which either may not be there. */
  static @Nullable Condition both(@Nullable Condition one, @Nullable Condition other) {
    return one == null ? other : other == null ? one : one.and(other);
  }
}
