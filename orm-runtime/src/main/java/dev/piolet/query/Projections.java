package dev.piolet.query;

import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.List;

/**
 * The runtime of the generated classes of records with {@code @Projection}. Programs call {@code
 * Sql.row(...)} or those classes instead.
 */
public final class Projections {
  private Projections() {}

  /**
   * Makes the reader of a row from the readers of its parts.
   *
   * @param <R> what a row is read into
   */
  @FunctionalInterface
  public interface Assembly<R> {
    /**
     * Makes the reader, once for a statement.
     *
     * @param context what the statement and the connection know
     * @param offsets where each part begins, counted in columns from the row's first
     */
    RowReader<R> reader(ReadContext context, int[] offsets);
  }

  /**
   * A row of several parts, put together by a record's constructor.
   *
   * @param record the record, for messages
   * @param columns the names that derived and common tables give the components' columns
   * @param parts what is selected, in the order of the record's components
   * @param assembly makes the reader of all parts
   */
  public static <R> Selectable<R> of(
      Class<R> record, List<String> columns, List<Selectable<?>> parts, Assembly<R> assembly) {
    return new OptionalRow<>(new AssembledRow<>(record.getSimpleName(), columns, parts, assembly));
  }

  /**
   * Columns of one table. Where an outer join leaves out the table's row they are read as null.
   *
   * @param table the table, or an alias of it
   * @param columns the columns, as one part of a row
   */
  public static <R> Selectable<R> of(TableSource table, Selectable<R> columns) {
    return new TablePart<>(table, columns);
  }
}
