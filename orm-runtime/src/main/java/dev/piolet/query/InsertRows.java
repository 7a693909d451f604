package dev.piolet.query;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT} of many rows, column by column. They are sent as an array for each column, so that
 * the text is the same for any number of rows. Immutable and thread-safe; every method returns a
 * copy.
 *
 * <pre>{@code
 * insertInto(USER).rows(guests).set(USER.name, Guest::name).set(USER.active, guest -> true)
 * }</pre>
 *
 * @param <M> the model of the table
 * @param <R> what the rows are made from
 */
@CheckReturnValue
public final class InsertRows<M, R> extends InsertStatement<M> {
  private final List<R> rows;
  private final List<UnnestedColumn> arrays;

  private InsertRows(
      Table<M> table, InsertClauses clauses, List<R> rows, List<UnnestedColumn> arrays) {
    super(table, clauses);
    this.rows = rows;
    this.arrays = arrays;
  }

  /** Waits for its columns: of what {@link Insert#rows} takes. */
  @CheckReturnValue
  public static final class Columns<M, R> {
    private final Table<M> table;
    private final With common;
    private final List<R> rows;

    Columns(Table<M> table, With common, List<R> rows) {
      this.table = table;
      this.common = common;
      this.rows = rows;
    }

    /**
     * Sets a column of each row; those that are not set get their default.
     *
     * @param getter gives its value, or null for NULL
     */
    public <T> InsertRows<M, R> set(
        Column<M, T> column, Function<? super R, ? extends @Nullable T> getter) {
      InsertClauses none = InsertClauses.of(common, InsertSource.DEFAULT_VALUES);
      return labelled(new InsertRows<>(table, none, rows, List.of())).set(column, getter);
    }

    /** Sets the label of the only type whose rows the table shows, where it is such a table. */
    @SuppressWarnings("unchecked") // a label is a text
    private InsertRows<M, R> labelled(InsertRows<M, R> insert) {
      Column<M, ?> column = TableMetadata.of(table).columnOf(ColumnRole.DISCRIMINATOR);
      String label = column == null ? null : column.options().label();
      return column == null || label == null
          ? insert
          : insert.set((Column<M, String>) column, row -> label);
    }
  }

  /**
   * Sets another column of each row.
   *
   * @param getter gives its value, or null for NULL
   * @throws IllegalArgumentException when the column is set already
   */
  public <T> InsertRows<M, R> set(
      Column<M, T> column, Function<? super R, ? extends @Nullable T> getter) {
    List<Column<?, ?>> columns = new ArrayList<>(clauses.source().columns());
    Assignment.requireNew(columns, column);
    columns.add(column);
    List<UnnestedColumn> longer = new ArrayList<>(arrays);
    longer.add(array(column, getter));
    List<UnnestedColumn> kept = List.copyOf(longer);
    return new InsertRows<>(
        table,
        clauses.from(new InsertSource(List.copyOf(columns), new UnnestedRows(kept))),
        rows,
        kept);
  }

  private <T> UnnestedColumn array(
      Column<M, T> column, Function<? super R, ? extends @Nullable T> getter) {
    List<@Nullable T> values = new ArrayList<>(rows.size());
    for (R row : rows) {
      values.add(column.type().copy(getter.apply(row)));
    }
    return UnnestedColumn.of(column.type(), Collections.unmodifiableList(values));
  }
}
