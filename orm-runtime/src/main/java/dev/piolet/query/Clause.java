package dev.piolet.query;

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

  final String keyword;

  Clause(String keyword) {
    this.keyword = keyword;
  }

  /** Whether it comes after FROM. */
  boolean isTrailing() {
    return compareTo(DISTINCT) > 0;
  }
}
