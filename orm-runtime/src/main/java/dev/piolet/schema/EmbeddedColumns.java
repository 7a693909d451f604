package dev.piolet.schema;

import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that one embedded value of a model spreads over; the annotation processor generates
 * them. Immutable and thread-safe.
 *
 * <p>As a {@link Selectable}, they are read into the value: {@code select(CUSTOMER.home)}.
 *
 * @param <M> the model
 * @param <T> the record that is embedded
 */
public abstract class EmbeddedColumns<M, T> implements Selectable<T> {
  private final Table<M> tableOfColumns;

  /** The columns of a value. */
  protected EmbeddedColumns(Table<M> table) {
    this.tableOfColumns = table;
  }

  /** The columns, in the order of the record's components. */
  @Override
  public abstract List<Column<M, ?>> expressions();

  /**
   * Reads the value.
   *
   * @param row the result set, on a row
   * @param first the position of the first of the columns, from 1
   * @return the value, or null where it can be null and all columns are NULL
   * @throws dev.piolet.error.NullColumnException when a column is NULL and its component cannot be
   * @throws SQLException when the driver cannot read a column
   */
  public abstract @Nullable T read(ResultSet row, int first) throws SQLException;

  @Override
  public final RowReader<T> reader(ReadContext context) {
    return context.isOuterJoined(tableOfColumns)
        ? Presences.nullWhenMissing(context, tableOfColumns, expressions(), this::read)
        : this::read;
  }

  /** Whether each of some columns is NULL in a row. */
  protected static boolean areNull(ResultSet row, int first, int count) throws SQLException {
    for (int i = 0; i < count; i++) {
      if (row.getObject(first + i) != null) {
        return false;
      }
    }
    return true;
  }
}
