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

  @Override
  public final RowReader<T> reader(ReadContext context) {
    TableMapping<M> mapping = tableOfColumns.metadata().mapping();
    @SuppressWarnings("unchecked") // the mapping is of this record's table
    RowReader<T> reader = (row, first) -> (T) mapping.readEmbedded(numberOfColumns, row, first);
    return context.isOuterJoined(tableOfColumns)
        ? Presences.nullWhenMissing(context, tableOfColumns, expressions(), reader)
        : reader;
  }
}
