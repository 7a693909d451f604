package dev.piolet.observe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement that is sent. Immutable and thread-safe. */
public final class SentStatement {
  private static final Set<String> CONTROL =
      Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE");

  private final String sql;
  private final @Nullable List<@Nullable Object> values;
  private final long batch;
  private final int place;
  private final int batchSize;
  private volatile @Nullable SqlSummary parsed;

  /**
   * A statement; Piolet makes these.
   *
   * @param sql its text, without the comment that listeners add
   * @param values its bound values, or null where they are not to be told
   * @param batch the number of the pipeline batch
   * @param place its place in that
   * @param batchSize how many statements that has
   */
  public SentStatement(
      String sql, @Nullable List<@Nullable Object> values, long batch, int place, int batchSize) {
    this.sql = sql;
    this.values = values;
    this.batch = batch;
    this.place = place;
    this.batchSize = batchSize;
  }

  /** The text, with a {@code ?} for each value; plain SQL may have values in it. */
  public String sql() {
    return sql;
  }

  /** The verb in upper case: {@code SELECT}, {@code INSERT}, {@code COPY}, {@code COMMIT}. */
  public String operation() {
    return parsed().operation();
  }

  /**
   * The main table as the text names it, without quotes: what is written to, or the first that is
   * read from.
   *
   * @return empty where there is none, as in {@code SELECT now()}
   */
  public Optional<String> table() {
    return parsed().table();
  }

  /** All tables that the text names, each once and in order, common tables left out. */
  public List<String> tables() {
    return parsed().tables();
  }

  /** Operation and main table, of which there are few: {@code SELECT article}. */
  public String summary() {
    return table().map(table -> operation() + ' ' + table).orElseGet(this::operation);
  }

  /** Whether it begins or ends a transaction or a savepoint, and does no work of its own. */
  public boolean isTransactionControl() {
    return CONTROL.contains(operation());
  }

  /**
   * The bound values, which may be confidential.
   *
   * @return empty unless {@code DBConnectionOptions.logValues} says that they may be told
   */
  public Optional<List<@Nullable Object>> values() {
    return Optional.ofNullable(values);
  }

  /**
   * The number of the pipeline batch that it belongs to, on its connection, from 1: those of one
   * batch are sent together. What is sent by itself is a batch of one.
   */
  public long batch() {
    return batch;
  }

  /** Its place in its batch, from 0. */
  public int place() {
    return place;
  }

  /** How many statements its batch has. */
  public int batchSize() {
    return batchSize;
  }

  private SqlSummary parsed() {
    SqlSummary known = parsed;
    if (known == null) {
      known = SqlSummary.of(sql);
      parsed = known;
    }
    return known;
  }

  /** The text. */
  @Override
  public String toString() {
    return sql;
  }
}
