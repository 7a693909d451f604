package dev.piolet.internal.driver;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.SqlCommandType;

/**
 * The queries that the driver keeps for texts, with what the server has prepared for them: those
 * that a prepared statement of the same text uses. While they are borrowed nobody else has them.
 * Not thread-safe.
 */
public final class BatchQueries implements AutoCloseable {
  private static final String SELECT = "SELECT";

  private final QueryExecutor executor;
  private final Map<String, CachedQuery> borrowed = new HashMap<>();
  private final IdentityHashMap<CachedQuery, Integer> parameters = new IdentityHashMap<>();

  BatchQueries(QueryExecutor executor) {
    this.executor = executor;
  }

  /**
   * The query for a text, the same one for the same text.
   *
   * @throws SQLException when the driver cannot find the parameters in the text
   */
  CachedQuery of(String sql) throws SQLException {
    CachedQuery query = borrowed.get(sql);
    if (query == null) {
      query = executor.borrowQuery(sql);
      borrowed.put(sql, query);
    }
    return query;
  }

  /** How many parameters a query has, which only a list of them tells. */
  int parametersOf(CachedQuery query) {
    Integer known = parameters.get(query);
    if (known == null) {
      known = query.query.createParameterList().getParameterCount();
      parameters.put(query, known);
    }
    return known;
  }

  /** Tells whether all are single statements: a text can have several. */
  public boolean areSingle() {
    for (CachedQuery query : borrowed.values()) {
      if (query.query.getSubqueries() != null) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all are certain to do nothing but read, but for functions that they call. */
  public boolean areReads() {
    for (String sql : borrowed.keySet()) {
      if (!sql.regionMatches(true, 0, SELECT, 0, SELECT.length())) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether all are certain to give no rows. */
  public boolean areCounts() {
    for (CachedQuery query : borrowed.values()) {
      if (mayGiveRows(query)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a query is not certain to give no rows. */
  static boolean mayGiveRows(CachedQuery query) {
    SqlCommand command = query.query.getSqlCommand();
    SqlCommandType type = command == null ? SqlCommandType.BLANK : command.getType();
    return switch (type) {
      case INSERT, UPDATE, DELETE -> command == null || command.isReturningKeywordPresent();
      default -> true;
    };
  }

  /** Tells whether all were executed so often that the server is to prepare them. */
  boolean areFrequent(int threshold) {
    for (CachedQuery query : borrowed.values()) {
      if (threshold == 0 || query.getExecuteCount() < threshold) {
        return false;
      }
    }
    return true;
  }

  /** Forgets what the server has prepared. */
  void unprepare() {
    borrowed.values().forEach(query -> query.query.close());
  }

  /** Gives all back. */
  @Override
  public void close() {
    borrowed.values().forEach(executor::releaseQuery);
    borrowed.clear();
  }
}
