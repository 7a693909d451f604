package dev.piolet.observe;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Listeners that add comments to the texts of statements, where {@code pg_stat_activity}, logs of
 * the server and tools that know <a
 * href="https://google.github.io/sqlcommenter/spec/">sqlcommenter's form</a> show them. What they
 * add is the same for each call from one place in the program, so that what PostgreSQL has prepared
 * is used again.
 */
public final class SqlComments {
  private SqlComments() {}

  /**
   * Adds the same pair to each statement: {@code /*application='shop'*}{@code /}.
   *
   * @param key the key, such as {@code application}
   * @param value its value
   */
  public static DatabaseListener of(String key, String value) {
    return of(Map.of(key, value));
  }

  /** Adds the same pairs to each statement. */
  public static DatabaseListener of(Map<String, String> pairs) {
    Comment comment = new Comment(Map.copyOf(pairs));
    return commenting(() -> comment);
  }

  /**
   * Adds the place in the program that sends a statement: {@code
   * code_filepath='OrderService.java',code_function='app.OrderService.place',code_lineno='42'}.
   * Each place then has a text of its own, of which drivers keep 256 by default; finding the place
   * takes some microseconds.
   */
  public static DatabaseListener callSite() {
    return commenting(() -> new Comment(CallSite.find().map(SqlComments::pairs).orElse(Map.of())));
  }

  private static DatabaseListener commenting(Supplier<Comment> comment) {
    return new DatabaseListener() {
      @Override
      public StatementObserver sending(SentStatement statement) {
        return comment.get();
      }
    };
  }

  /** Adds pairs, and takes no interest in what becomes of the statement. */
  private record Comment(Map<String, String> comment) implements StatementObserver {
    @Override
    public void executed(ExecutedStatement execution) {}
  }

  private static Map<String, String> pairs(CallSite site) {
    Map<String, String> pairs = new TreeMap<>();
    pairs.put("code_function", site.className() + '.' + site.method());
    if (!site.file().isEmpty()) {
      pairs.put("code_filepath", site.file());
    }
    if (site.line() >= 0) {
      pairs.put("code_lineno", Integer.toString(site.line()));
    }
    return pairs;
  }
}
