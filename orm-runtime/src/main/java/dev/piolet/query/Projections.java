package dev.piolet.query;

import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.JoinPath;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.List;
import java.util.stream.Stream;

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

  /**
   * The table of the rows of a list: under a name of its own where the statement around has the
   * same table, which would be meant instead, and where one beside it is called as it is; in the
   * schema that the table around was put into.
   *
   * @param table the table
   * @param around the table of the row that has the list
   * @param alias what it is called then, with a number where that is taken too
   * @param beside the tables that are joined to it
   */
  @SuppressWarnings("unchecked") // an alias is of the table's class
  public static <T extends Table<?>> T within(
      TableSource around, T table, String alias, TableSource... beside) {
    TableSource outer = JoinPath.rootOf(around);
    T inner =
        around instanceof Table<?> of ? (T) TableMetadata.of(of).beside((Table<?>) table) : table;
    for (int i = 1; inner.equals(outer) || isNamed(inner, beside); i++) {
      inner = (T) inner.as(i == 1 ? alias : alias + i);
    }
    return inner;
  }

  /**
   * The table of the only row that refers to that of another table, joined where it is used.
   *
   * @param around the table that is referred to
   * @param table the table of the row that refers
   * @param key its foreign key, by which no two rows refer to the same
   * @param name what the table is called, with a number where that is taken
   */
  @SuppressWarnings({
    "unchecked",
    "unused"
  }) // a path is of its table's class, which is told by that
  public static <M, R, T extends Table<R>> T referring(
      Table<M> around, T table, ForeignKey<R, M> key, String name) {
    return (T) TableMetadata.of(around).referring(key, name);
  }

  private static boolean isNamed(TableSource table, TableSource[] others) {
    return Stream.of(others).anyMatch(other -> other.qualifier().equals(table.qualifier()));
  }
}
