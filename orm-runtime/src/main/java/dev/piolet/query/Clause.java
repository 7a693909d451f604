package dev.piolet.query;

import java.util.EnumSet;
import java.util.List;

/** The optional clauses of a query, in the order in which SQL writes them. */
enum Clause {
  WITH(""),
  DISTINCT("DISTINCT "),
  WHERE(" WHERE "),
  GROUP_BY(" GROUP BY "),
  HAVING(" HAVING "),
  WINDOW(" WINDOW "),
  ORDER_BY(" ORDER BY "),
  LIMIT(" LIMIT "),
  OFFSET(" OFFSET "),
  FETCH(" FETCH FIRST "),
  LOCK(" FOR ");

  /** Those that come after FROM. */
  static final List<Clause> TRAILING =
      List.copyOf(EnumSet.complementOf(EnumSet.of(WITH, DISTINCT)));

  /** Those that a combination of queries would take for its own. */
  static final List<Clause> AFTER_WINDOW = List.of(ORDER_BY, LIMIT, OFFSET, FETCH, LOCK);

  final String keyword;

  Clause(String keyword) {
    this.keyword = keyword;
  }
}
