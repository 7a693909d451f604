package dev.piolet.sql;

import org.jspecify.annotations.Nullable;

/**
 * A clause of a query that PostgreSQL works out before it has groups, or before windows look at
 * rows, so that an aggregate or a window function cannot stand in it.
 *
 * @param scope the scope of the query: one of a query inside is another
 * @param clause its keyword
 * @param takesAggregates whether aggregates can stand in it
 */
record ClauseLimit(Scope scope, String clause, boolean takesAggregates) {
  /**
   * Requires that a function over several rows can stand where the writer is.
   *
   * @param function the call, with its window
   * @throws IllegalStateException when it cannot, with what to do instead
   */
  void require(SqlPart function, boolean hasWindow, Scope at) {
    if (takesAggregates && !hasWindow || !at.equals(scope) || isOfOuterQuery(function)) {
      return;
    }
    String text = SqlWriter.alone(function).sql();
    throw new IllegalStateException(
        hasWindow
            ? text
                + " looks at the rows that a query gives, and "
                + clause
                + " is worked out before: select it with as(name), and say so of"
                + " select(...).from(query.as(\"rows\"))"
            : text
                + " looks at the rows of a group, and "
                + clause
                + " is worked out before there are groups: say having(...) for a condition, or"
                + " select it with as(name) and go on with select(...).from(query.as(\"rows\"))");
  }

  /** An aggregate of another query's columns alone is that query's. */
  private boolean isOfOuterQuery(SqlPart function) {
    @Nullable TableSource table = SqlWriter.firstTable(function);
    return table != null && !scope.tables().contains(table);
  }
}
