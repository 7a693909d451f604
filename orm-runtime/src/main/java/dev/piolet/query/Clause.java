package dev.piolet.query;

/** The optional clauses of a SELECT, in the order in which SQL writes them. */
enum Clause {
  WHERE(" WHERE "),
  GROUP_BY(" GROUP BY "),
  HAVING(" HAVING "),
  ORDER_BY(" ORDER BY "),
  LIMIT(" LIMIT "),
  OFFSET(" OFFSET "),
  LOCK(" FOR ");

  final String keyword;

  Clause(String keyword) {
    this.keyword = keyword;
  }
}
