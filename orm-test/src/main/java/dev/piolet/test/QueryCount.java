package dev.piolet.test;

import dev.piolet.observe.CallSite;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.observe.SentStatement;
import dev.piolet.observe.StatementObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements of the connections that it listens to, with the places in the program that
 * send them. Thread-safe.
 *
 * <p>The connections and databases that {@link PostgresExtension} gives to a test have one, which a
 * test may ask for as a parameter; to others it is given by {@code
 * DBConnectionOptions.listener(count)}. What begins and ends transactions is not counted, nor what
 * Piolet asks the catalog about a table, once for each connection.
 */
public final class QueryCount implements DatabaseListener {
  private static final String CATALOG = "pg_catalog.";
  private static final int LONGEST = 120;

  private final List<Counted> counted = new ArrayList<>();

  /** Creates a count of none. */
  public QueryCount() {}

  /**
   * A statement that was counted.
   *
   * @param sql its text
   * @param batch the round trip in which it was sent, of its connection
   * @param rows how many rows it gave or affected
   * @param isRead whether it is a query
   * @param site the place in the program that sent it, or null where there is none
   */
  record Counted(String sql, long batch, long rows, boolean isRead, @Nullable CallSite site) {
    @Override
    public String toString() {
      String text = sql.length() > LONGEST ? sql.substring(0, LONGEST) + '…' : sql;
      return site == null ? text : text + "\n    at " + site;
    }
  }

  @Override
  public @Nullable StatementObserver sending(SentStatement statement) {
    if (statement.isTransactionControl() || isOfCatalog(statement.tables())) {
      return null;
    }
    CallSite site = CallSite.find().orElse(null);
    return execution -> add(execution, site);
  }

  private static boolean isOfCatalog(List<String> tables) {
    return !tables.isEmpty() && tables.stream().allMatch(table -> table.startsWith(CATALOG));
  }

  private synchronized void add(ExecutedStatement execution, @Nullable CallSite site) {
    SentStatement statement = execution.statement();
    boolean isRead = statement.operation().equals("SELECT");
    counted.add(new Counted(statement.sql(), statement.batch(), execution.rows(), isRead, site));
  }

  /**
   * How many statements were executed, or failed.
   *
   * @return a number of statements
   */
  public synchronized int count() {
    return counted.size();
  }

  /**
   * The texts of the statements, in the order in which they were done.
   *
   * @return a copy
   */
  public synchronized List<String> statements() {
    return counted.stream().map(Counted::sql).toList();
  }

  /** Begins to count anew. */
  public synchronized void reset() {
    counted.clear();
  }

  /**
   * Requires a number of statements.
   *
   * @param expected how many
   * @throws AssertionError when there were more or fewer; it lists them with the places in the
   *     program that sent them
   */
  public synchronized void requireCount(int expected) {
    if (counted.size() != expected) {
      StringBuilder message = new StringBuilder("Expected ");
      message.append(expected).append(" statements, but there were ").append(counted.size());
      counted.forEach(each -> message.append("\n- ").append(each));
      throw new AssertionError(message.toString());
    }
  }

  /**
   * Requires that no place in the program reads with the same text again and again, a round trip
   * for each row of another query ("N+1").
   *
   * @param atMost how often a place may send the same query
   * @throws AssertionError when one does it more often; it names the place, and the place of the
   *     query whose rows are gone through
   */
  public synchronized void requireNoRepeatedQueries(int atMost) {
    Map<Repeated, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < counted.size(); i++) {
      Counted each = counted.get(i);
      if (each.isRead()) {
        places.computeIfAbsent(new Repeated(each), none -> new ArrayList<>()).add(i);
      }
    }
    places.forEach((place, times) -> requireAtMost(atMost, times));
  }

  /** A query of a place in the program. */
  private record Repeated(String sql, @Nullable CallSite site) {
    Repeated(Counted counted) {
      this(counted.sql(), counted.site());
    }
  }

  private void requireAtMost(int atMost, List<Integer> times) {
    long trips = times.stream().map(i -> counted.get(i).batch()).distinct().count();
    if (trips <= atMost) {
      return;
    }
    Counted repeated = counted.get(times.get(0));
    StringBuilder message = new StringBuilder("The same query was sent ");
    message.append(times.size()).append(" times from one place:\n- ").append(repeated);
    Counted parent = parentOf(times);
    if (parent != null) {
      message.append("\nIt may be sent for each of the ").append(parent.rows());
      message.append(" rows of:\n- ").append(parent);
    }
    message.append(
        "\nRead all at once: join, list(select(...)), fetch references, or WHERE ... = ANY(keys)");
    throw new AssertionError(message.toString());
  }

  /** The last query before it that gave as many rows at least. */
  private @Nullable Counted parentOf(List<Integer> times) {
    String sql = counted.get(times.get(0)).sql();
    for (int i = times.get(0) - 1; i >= 0; i--) {
      Counted each = counted.get(i);
      if (each.isRead() && each.rows() >= times.size() && !each.sql().equals(sql)) {
        return each;
      }
    }
    return null;
  }
}
