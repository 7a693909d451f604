package dev.piolet.query;

import dev.piolet.sql.BoundSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement, which {@code DBConnection.exec} executes. Statements are immutable and thread-safe:
 * each method of one returns a copy, and one statement can be executed any number of times.
 *
 * @param <R> what executing it gives
 */
@CheckReturnValue
public interface Statement<R extends @Nullable Object> {
  /**
   * The statement's text and bound values; no connection is needed.
   *
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN
   */
  BoundSql bound();

  /** The text, with a {@code ?} for each value; see {@link #bound()}. */
  default String sql() {
    return bound().sql();
  }

  /** The bound values, in the order of the parameters; see {@link #bound()}. */
  default List<@Nullable Object> binds() {
    return bound().values();
  }

  /**
   * The text with the values written into it, for people and logs only: it is never executed, long
   * values are cut short, and values may be confidential.
   */
  default String describe() {
    return bound().describe();
  }

  /**
   * Whether executing it takes statements of their own for collections in its rows, such as {@code
   * list(select(...))}: {@link #bound} is only the first of them then.
   */
  default boolean hasCollections() {
    return false;
  }

  /**
   * The same statement, which fetches the collections in its rows together with these: a column of
   * their elements is one array. One statement is one snapshot in any transaction, and one plan;
   * {@link #hasCollections} is false of it. {@code forEach}, {@code copyOut} and pipelines send
   * this one by themselves.
   *
   * @return the statement itself where there are no collections
   * @throws IllegalStateException when it writes, and its rows have collections
   */
  default Statement<R> inOneStatement() {
    return this;
  }

  /**
   * Executes the statement; {@code DBConnection.exec} calls it.
   *
   * @param runner sends it to the database
   * @return the statement's result
   */
  R run(StatementRunner runner);
}
