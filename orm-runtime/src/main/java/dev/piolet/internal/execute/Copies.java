package dev.piolet.internal.execute;

import dev.piolet.error.QueryException;
import dev.piolet.internal.copy.CopyColumn;
import dev.piolet.internal.copy.CopyQuery;
import dev.piolet.internal.copy.CopyRows;
import dev.piolet.internal.driver.DriverConnection;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.observe.Observers;
import dev.piolet.internal.observe.Sending;
import dev.piolet.query.RowReading;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Sends and reads rows by COPY over one connection. Not thread-safe. */
public final class Copies {
  private final Connection connection;
  private final Observers observers;
  private final Tracking tracking;
  private final Beginning beginning;

  Copies(Connection connection, Observers observers, Tracking tracking, Beginning beginning) {
    this.beginning = beginning;
    this.connection = connection;
    this.observers = observers;
    this.tracking = tracking;
  }

  /** Tells whether the connection is, or wraps, one that can copy. */
  public boolean arePossible() {
    try {
      return DriverConnection.isThere(connection);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Tells whether PostgreSQL may be asked what a query gives, names and types. */
  boolean areDescribed() {
    try {
      return DriverConnection.mayPrepare(connection);
    } catch (SQLException e) {
      throw QueryException.of("COPY", List.of(), e);
    }
  }

  /** A copy into given columns of a table. */
  public <M> CopyRows<M> into(Table<M> table, List<CopyColumn<M, ?>> columns) {
    beginning.send();
    return CopyRows.into(connection, observers, table, columns);
  }

  /**
   * Sends models as rows by COPY.
   *
   * @param positions gives the place in the caller's list of one of them
   * @return the number of rows that the table took
   */
  public <M> long send(CopyRows<M> rows, Iterator<? extends M> models, IntUnaryOperator positions) {
    BoundSql statement = rows.sql();
    Sending sending = observers.sending(statement);
    try {
      long count = rows.send(sending.sql(statement), models, positions);
      sending.executed(count);
      return count;
    } catch (RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }

  /**
   * Reads the rows of a query by COPY for a consumer. A transaction has to be open.
   *
   * @return the number of rows
   */
  <T> long read(BoundSql statement, RowReading<T> reading, Predicate<? super T> consumer) {
    SelectedRows<T> selected = SelectedRows.of(reading, tracking, connection).ofOneStatement();
    beginning.send();
    try {
      CopyQuery copy = CopyQuery.of(connection, statement, selected.types());
      copy.set(observers);
      return read(copy, rows -> selected.forEach(rows, consumer));
    } catch (SQLException e) {
      throw Executor.failure(statement, e);
    }
  }

  private long read(CopyQuery copy, CopyQuery.RowsHandler handler) throws SQLException {
    BoundSql statement = copy.sql();
    Sending sending = observers.sending(statement);
    try {
      long count = copy.read(sending.sql(statement), handler);
      sending.executed(count);
      return count;
    } catch (SQLException | RuntimeException | Error e) {
      sending.failed(e);
      throw e;
    }
  }
}
