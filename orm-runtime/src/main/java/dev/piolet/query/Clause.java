package dev.piolet.query;

import java.util.EnumSet;
import java.util.List;

/** The optional clauses of a query, in the order in which SQL writes them. */
enum Clause {
  WITH(""),
  DISTINCT("DISTINCT ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  WHERE(" WHERE "),
  GROUP_BY(" GROUP BY ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  HAVING(" HAVING ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  WINDOW(" WINDOW "),
  ORDER_BY(" ORDER BY ", " would have two orders: leave orderBy(...) out, the keyset has one"),
  LIMIT(" LIMIT ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  OFFSET(" OFFSET ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  FETCH(" FETCH FIRST ", " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))"),
  LOCK(" FOR ", ", which PostgreSQL does not take where it counts: lock the rows by their keys");

  /** Those that come after FROM. */
  static final List<Clause> TRAILING =
      List.copyOf(EnumSet.complementOf(EnumSet.of(WITH, DISTINCT)));

  /** Those that a combination of queries would take for its own. */
  static final List<Clause> AFTER_WINDOW = List.of(ORDER_BY, LIMIT, OFFSET, FETCH, LOCK);

  /** Those that a page by its number has itself, or that would change what it counts. */
  static final List<Clause> NO_PAGE = List.of(DISTINCT, LIMIT, OFFSET, FETCH, LOCK);

  /** Those that a page by its place has itself, or that its condition would change. */
  static final List<Clause> NO_SEEK =
      List.of(DISTINCT, GROUP_BY, HAVING, ORDER_BY, LIMIT, OFFSET, FETCH);

  final String keyword;

  /** What a message says of why a query with the clause cannot be paged through. */
  final String obstacle;

  Clause(String keyword) {
    this(keyword, "");
  }

  Clause(String keyword, String obstacle) {
    this.keyword = keyword;
    this.obstacle = obstacle;
  }
}
