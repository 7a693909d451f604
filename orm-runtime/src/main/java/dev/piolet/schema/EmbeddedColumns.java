package dev.piolet.schema;

import dev.piolet.spi.TableMapping;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import java.util.List;

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
  private final int numberOfColumns;
  private final int firstOfColumns;

  /** The columns of a value. */
  @SuppressWarnings("this-escape") // The table keeps it until its columns are there.
  protected EmbeddedColumns(Table<M> table) {
    this.tableOfColumns = table;
    this.numberOfColumns = table.metadata().add(this);
    this.firstOfColumns = table.metadata().nextColumn();
  }

  /** The columns, in the order of the record's components. */
  @Override
  public abstract List<Column<M, ?>> expressions();

  final int firstColumn() {
    return firstOfColumns;
  }

  /**
   * Reads the value.
   *
   * @throws IllegalStateException when the statement is checked, and an outer join may leave the
   *     table out
   */
  @Override
  public final RowReader<T> reader(ReadContext context) {
    boolean takesNulls = expressions().stream().allMatch(column -> column.options().nullable());
    if (!takesNulls && context.isChecking() && context.isOuterJoined(tableOfColumns)) {
      throw Nulls.missing(tableOfColumns, "embedded value of the ");
    }
    return embeddedReader();
  }

  @SuppressWarnings("unchecked") // the mapping is of this record's table
  private RowReader<T> embeddedReader() {
    TableMapping<M> mapping = tableOfColumns.metadata().mapping();
    return (row, first) -> (T) mapping.readEmbedded(numberOfColumns, row, first);
  }

  @Override
  public final RowReader<T> nullableReader(ReadContext context) {
    RowReader<T> reader = embeddedReader();
    return context.isOuterJoined(tableOfColumns)
        ? Presences.nullWhenMissing(context, tableOfColumns, expressions(), reader)
        : reader;
  }
}
