package dev.piolet.internal.driver;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The outcome of one statement: rows, or how many it wrote. */
public final class Outcome {
  private final @Nullable ResultSet rows;
  private final int count;
  private final long nanos;

  private Outcome(@Nullable ResultSet rows, int count, long nanos) {
    this.rows = rows;
    this.count = count;
    this.nanos = nanos;
  }

  /** The outcome of a statement that gave rows, which can be gone through more than once. */
  public static Outcome of(ResultSet rows) {
    return new Outcome(rows, 0, 0);
  }

  /** The outcome of a statement that gave none. */
  public static Outcome of(int count) {
    return new Outcome(null, count, 0);
  }

  /** The same outcome, which came some time after the one before it, or after being sent. */
  public Outcome took(long nanoseconds) {
    return new Outcome(rows, count, nanoseconds);
  }

  /** How many nanoseconds it came after the one before; 0 where it was sent by itself. */
  public long nanos() {
    return nanos;
  }

  /**
   * The rows, before the first; they can be gone through more than once.
   *
   * @throws SQLException when the statement gave none
   */
  public ResultSet rows() throws SQLException {
    if (rows == null) {
      throw new SQLException("The statement gave no rows, and some were expected");
    }
    return rows;
  }

  /**
   * How many rows a statement wrote.
   *
   * @throws SQLException when it gave rows
   */
  public int written() throws SQLException {
    if (rows != null) {
      throw new SQLException("The statement gave rows, and none were expected");
    }
    return count;
  }

  /** How many rows a statement wrote that gave none back. */
  public int count() {
    return count;
  }

  /** How many rows came, or were written, or 0 where that cannot be told any more. */
  public long sizeIfKnown() {
    try {
      return size();
    } catch (SQLException e) {
      return 0;
    }
  }

  /** How many rows came, or were written: what the log tells. */
  public long size() throws SQLException {
    if (rows == null) {
      return count;
    }
    return rows.last() ? rows.getRow() : 0;
  }
}
