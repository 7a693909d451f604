package dev.piolet.internal.copy;

import dev.piolet.error.QueryException;
import dev.piolet.internal.driver.OutOfStep;
import dev.piolet.internal.observe.Observers;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.BinaryOutput;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends models as rows into a table by COPY: in binary where all columns have a binary format and
 * the table has the columns' types, and else as text. Memory does not grow with the rows.
 */
public final class CopyRows<M> {
  /** How many bytes are put together before they are handed to the driver. */
  private static final int BUFFER_SIZE = 1 << 16;

  private final Connection connection;
  private final Table<M> table;
  private final List<CopyColumn<M, ?>> columns;
  private final RowFormat format;

  private CopyRows(
      Connection connection, Table<M> table, List<CopyColumn<M, ?>> columns, RowFormat format) {
    this.connection = connection;
    this.table = table;
    this.columns = columns;
    this.format = format;
  }

  /**
   * A copy into given columns of a table.
   *
   * @param connection what is copied over, which stays the caller's to close
   * @param observers are told of what is asked about the table
   * @throws IllegalArgumentException when there are no columns, or one that is not {@linkplain
   *     CopyColumn#isCopyable copyable}
   */
  public static <M> CopyRows<M> into(
      Connection connection, Observers observers, Table<M> table, List<CopyColumn<M, ?>> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "COPY needs a column, and of " + table + " the database makes all; insert(...) can");
    }
    for (CopyColumn<M, ?> column : columns) {
      if (!CopyColumn.isCopyable(column.type())) {
        throw new IllegalArgumentException(
            "COPY cannot take "
                + column.column()
                + ": it has no casts, and the text of "
                + column.type()
                + " depends on the server's settings; insert(...) can");
      }
    }
    boolean isBinary =
        columns.stream().allMatch(column -> column.type().isBinary())
            && ColumnTypes.areOf(table, columns, connection, observers);
    RowFormat format = isBinary ? new BinaryRows() : new TextRows();
    return new CopyRows<>(connection, table, List.copyOf(columns), format);
  }

  /** Tells whether the values travel in binary: if not, they are texts of the table's own types. */
  public boolean isBinary() {
    return format instanceof BinaryRows;
  }

  /** The statement. */
  public BoundSql sql() {
    return SqlWriter.render(
        writer -> {
          TableMetadata.of(table).renderName(writer.sql("COPY "));
          String separator = " (";
          for (CopyColumn<M, ?> column : columns) {
            writer.sql(separator).identifier(column.column().name());
            separator = ", ";
          }
          writer.sql(")").sql(format.clause());
        });
  }

  /**
   * Sends models. Whatever fails ends it, and nothing of it is written.
   *
   * @param sent the statement, maybe with a comment
   * @param models the models, which are read to their end
   * @param positions gives the place in the caller's list of one of them, to tell the row of a
   *     failure
   * @return the number of rows that the table took
   * @throws QueryException when PostgreSQL refuses a row or a value
   */
  public long send(BoundSql sent, Iterator<? extends M> models, IntUnaryOperator positions) {
    Sending sending = new Sending(positions);
    try {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sent.sql());
      try {
        sending.send(copy, models);
        return copy.endCopy();
      } catch (Throwable e) {
        cancel(copy, e);
        OutOfStep.abortWhileCopying(connection, copy, e);
        throw e;
      }
    } catch (SQLException e) {
      OutOfStep.abortWhereLost(connection, e);
      throw QueryException.of(sql().sql(), List.of(), e, sending.rowOf(e));
    }
  }

  private static void cancel(CopyIn copy, Throwable failure) {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** One run of the statement. */
  private final class Sending {
    private final BinaryOutput out = new BinaryOutput();
    private final IntUnaryOperator positions;
    private int next;

    Sending(IntUnaryOperator positions) {
      this.positions = positions;
    }

    void send(CopyIn copy, Iterator<? extends M> models) throws SQLException {
      format.begin(out);
      for (; models.hasNext(); next++) {
        M model = models.next();
        if (model == null) {
          throw new IllegalArgumentException(
              "The model at index " + positions.applyAsInt(next) + " is null");
        }
        format.row(out, columns, model);
        if (out.size() >= BUFFER_SIZE) {
          flush(copy);
        }
      }
      format.end(out);
      flush(copy);
    }

    private void flush(CopyIn copy) throws SQLException {
      copy.writeToCopy(out.array(), 0, out.size());
      out.clear();
    }

    /** PostgreSQL counts the rows from 1; a value that is refused here is of the row at hand. */
    int rowOf(SQLException failure) {
      if (failure.getCause() instanceof RuntimeException) {
        return positions.applyAsInt(next);
      }
      int line = CopyLine.of(failure, table.name());
      return line == CopyLine.UNKNOWN ? CopyLine.UNKNOWN : positions.applyAsInt(line - 1);
    }
  }
}
