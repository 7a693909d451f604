package dev.piolet.query;

import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.EnumSet;
import java.util.List;

/** The optional clauses of a query, in the order in which SQL writes them. */
enum Clause {
  WITH(""),
  DISTINCT("DISTINCT ", Clause.OF_ROWS),
  WHERE(" WHERE "),
  GROUP_BY(" GROUP BY ", Clause.OF_ROWS),
  HAVING(" HAVING ", Clause.OF_ROWS),
  WINDOW(" WINDOW "),
  ORDER_BY(" ORDER BY ", " would have two orders: leave orderBy(...) out, the keyset has one"),
  LIMIT(" LIMIT ", Clause.OF_ROWS),
  OFFSET(" OFFSET ", Clause.OF_ROWS),
  FETCH(" FETCH FIRST ", Clause.OF_ROWS),
  LOCK(" FOR ", ", which PostgreSQL does not take where it counts: lock the rows by their keys");

  private static final String OF_ROWS =
      " would page through other rows than its own: leave it out, or page through"
          + " select(...).from(query.as(\"rows\"))";

  /** Those that come after FROM. */
  static final List<Clause> TRAILING =
      List.copyOf(EnumSet.complementOf(EnumSet.of(WITH, DISTINCT)));

  /** Those that a combination of queries would take for its own. */
  static final List<Clause> AFTER_WINDOW = List.of(ORDER_BY, LIMIT, OFFSET, FETCH, LOCK);

  /** Those that a page by its number has itself, or that would change what it counts. */
  static final List<Clause> NO_PAGE = List.of(LIMIT, OFFSET, FETCH, LOCK);

  /** Those that a page by its place has itself, or that its condition would change. */
  static final List<Clause> NO_SEEK =
      List.of(DISTINCT, GROUP_BY, HAVING, ORDER_BY, LIMIT, OFFSET, FETCH);

  final String keyword;

  /** The reason that a message gives why a query with the clause cannot be paged through. */
  final String obstacle;

  Clause(String keyword) {
    this(keyword, "");
  }

  Clause(String keyword, String obstacle) {
    this.keyword = keyword;
    this.obstacle = obstacle;
  }

  /** Writes what stands behind the keyword. */
  void write(SqlWriter writer, SqlPart part) {
    switch (this) {
      case WHERE, GROUP_BY -> writer.keys().beforeGroups(keyword.strip(), part);
      case HAVING -> writer.keys().beforeWindows(keyword.strip(), part);
      case ORDER_BY -> ((Keys) part).renderSorted(writer);
      default -> writer.part(part);
    }
  }
}
