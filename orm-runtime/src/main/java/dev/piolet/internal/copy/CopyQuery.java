package dev.piolet.internal.copy;

import dev.piolet.internal.Bound;
import dev.piolet.internal.driver.CopiedRows;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.observe.Observers;
import dev.piolet.sql.BoundSql;
import dev.piolet.type.PgType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads the rows of a query by COPY, a number of them at a time: memory does not grow with the
 * rows. A transaction has to be open.
 */
public final class CopyQuery {
  /** How many rows are taken together at most. */
  private static final int MAX_ROWS = 1_000;

  /** How many bytes are taken together, unless a single row has more. */
  private static final int MAX_SIZE = 1 << 20;

  /** The SQLSTATE of a statement that was stopped. */
  private static final String QUERY_CANCELED = "57014";

  /** The modifiers of types: {@code (10,2)}. */
  private static final String MODIFIERS = "\\([^)]*\\)";

  private final Connection connection;
  private final Settings settings;
  private final CopiedRows rows;
  private final TupleFormat format;

  private CopyQuery(Connection connection, Settings settings, CopiedRows rows, TupleFormat format) {
    this.connection = connection;
    this.settings = settings;
    this.rows = rows;
    this.format = format;
  }

  /** Takes rows, and goes through all of them. */
  @FunctionalInterface
  public interface RowsHandler {
    /** Takes rows, and tells how many there were. */
    long accept(ResultSet rows) throws SQLException;
  }

  /**
   * A copy of what a query gives.
   *
   * @param readAs the types that the columns are read as: they are taken where PostgreSQL must not
   *     be asked for its own
   */
  public static CopyQuery of(Connection connection, BoundSql query, List<PgType<?>> readAs)
      throws SQLException {
    boolean isDescribed = DriverConnection.mayPrepare(connection);
    CopiedRows rows =
        isDescribed
            ? CopiedRows.described(connection, new Bound(query))
            : CopiedRows.ofTypes(connection, names(readAs));
    boolean isBinary = isDescribed && rows.areBinary();
    rows.setBinary(isBinary);
    TupleFormat format = isBinary ? new BinaryTuples() : new TextTuples();
    return new CopyQuery(connection, Settings.of(query), rows, format);
  }

  private static List<String> names(List<PgType<?>> types) {
    return types.stream().map(type -> type.name().replaceAll(MODIFIERS, "")).toList();
  }

  /** The statement. */
  public BoundSql sql() throws SQLException {
    return new BoundSql("COPY (" + settings.sql() + "\n)" + format.clause(), List.of());
  }

  /** Hands the values of the query to PostgreSQL, for the open transaction. */
  public void set(Observers observers) throws SQLException {
    settings.set(connection, observers);
  }

  /**
   * Reads the rows.
   *
   * @param sent the statement, maybe with a comment
   * @return how many there were
   * @throws SQLException when PostgreSQL refuses the statement, or a row cannot be read
   */
  public long read(BoundSql sent, RowsHandler handler) throws SQLException {
    try (rows) {
      CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sent.sql());
      try {
        return read(copy, handler);
      } catch (Throwable e) {
        cancel(copy, e);
        throw e;
      }
    } catch (SQLException e) {
      OutOfStep.abortWhereLost(connection, e);
      throw e;
    }
  }

  private long read(CopyOut copy, RowsHandler handler) throws SQLException {
    long count = 0;
    long size = 0;
    List<byte @Nullable [] @Nullable []> tuples = new ArrayList<>();
    for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
      byte @Nullable [] @Nullable [] values = format.parse(message, rows.width());
      if (values != null) {
        tuples.add(values);
        size += message.length;
      }
      if (tuples.size() == MAX_ROWS || size >= MAX_SIZE) {
        count += accept(tuples, handler);
        tuples = new ArrayList<>();
        size = 0;
      }
    }
    return count + accept(tuples, handler);
  }

  private long accept(List<byte @Nullable [] @Nullable []> tuples, RowsHandler handler)
      throws SQLException {
    if (tuples.isEmpty()) {
      return 0;
    }
    try (ResultSet batch = rows.of(tuples)) {
      return handler.accept(batch);
    }
  }

  /** PostgreSQL is asked to stop; what is on its way is read until it says that it has. */
  private void cancel(CopyOut copy, Throwable failure) {
    if (!copy.isActive()) {
      return;
    }
    try {
      connection.unwrap(PGConnection.class).cancelQuery();
      while (copy.readFromCopy() != null) {
        // what was on its way
      }
    } catch (SQLException e) {
      if (!QUERY_CANCELED.equals(e.getSQLState())) {
        failure.addSuppressed(e);
      }
    }
    OutOfStep.abortWhileCopying(connection, copy, failure);
  }
}
