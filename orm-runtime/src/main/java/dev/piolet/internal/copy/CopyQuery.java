package dev.piolet.internal.copy;

import dev.piolet.sql.BoundSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Tuple;

/**
 * Reads the rows of a query by COPY, a number of them at a time: memory does not grow with the
 * rows. A transaction has to be open.
 */
public final class CopyQuery {
  /** How many rows are handed on together at most. */
  private static final int MAX_ROWS = 1_000;

  /** How many bytes are handed on together, unless a single row has more. */
  private static final int MAX_SIZE = 1 << 20;

  /** The SQLSTATE of a statement that was stopped. */
  private static final String QUERY_CANCELED = "57014";

  private final BaseConnection connection;
  private final Settings settings;
  private final Field[] fields;
  private final TupleFormat format;

  private CopyQuery(
      BaseConnection connection, Settings settings, Field[] fields, TupleFormat format) {
    this.connection = connection;
    this.settings = settings;
    this.fields = fields;
    this.format = format;
  }

  /** Takes rows, and goes through all of them. */
  @FunctionalInterface
  public interface RowsHandler {
    /** Takes rows, and tells how many there were. */
    long accept(ResultSet rows) throws SQLException;
  }

  /** A copy of what a query gives. */
  public static CopyQuery of(Connection connection, BoundSql query) throws SQLException {
    BaseConnection driver = connection.unwrap(BaseConnection.class);
    Field[] fields = Columns.of(driver, query);
    TupleFormat format = Columns.format(driver, fields);
    for (Field field : fields) {
      field.setFormat(format.fieldFormat());
    }
    return new CopyQuery(driver, Settings.of(query), fields, format);
  }

  /** The statement. */
  public BoundSql sql() throws SQLException {
    return new BoundSql("COPY (" + settings.sql(connection) + "\n)" + format.clause(), List.of());
  }

  /**
   * Reads the rows.
   *
   * @return how many there were
   * @throws SQLException when PostgreSQL refuses the statement, or a row cannot be read
   */
  public long read(RowsHandler handler) throws SQLException {
    settings.set(connection);
    try (Statement statement = connection.createStatement()) {
      CopyOut copy = new CopyManager(connection).copyOut(sql().sql());
      try {
        return read(copy, statement.unwrap(BaseStatement.class), handler);
      } catch (Throwable e) {
        cancel(copy, e);
        throw e;
      }
    }
  }

  private long read(CopyOut copy, BaseStatement statement, RowsHandler handler)
      throws SQLException {
    long count = 0;
    long size = 0;
    List<Tuple> rows = new ArrayList<>();
    for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
      byte @Nullable [] @Nullable [] values = format.parse(message, fields.length);
      if (values != null) {
        rows.add(new Tuple(values));
        size += message.length;
      }
      if (rows.size() == MAX_ROWS || size >= MAX_SIZE) {
        count += handOn(statement, rows, handler);
        rows = new ArrayList<>();
        size = 0;
      }
    }
    return count + handOn(statement, rows, handler);
  }

  private long handOn(BaseStatement statement, List<Tuple> rows, RowsHandler handler)
      throws SQLException {
    if (rows.isEmpty()) {
      return 0;
    }
    try (ResultSet batch = statement.createDriverResultSet(fields, rows)) {
      return handler.accept(batch);
    }
  }

  /** PostgreSQL is asked to stop; what is on its way is read until it says that it has. */
  private void cancel(CopyOut copy, Throwable failure) {
    if (!copy.isActive()) {
      return;
    }
    try {
      connection.cancelQuery();
      while (copy.readFromCopy() != null) {
        // what was on its way
      }
    } catch (SQLException e) {
      if (!QUERY_CANCELED.equals(e.getSQLState())) {
        failure.addSuppressed(e);
      }
    }
  }
}
