package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.ArrayExpression;
import dev.piolet.sql.Expression;
import dev.piolet.sql.Selectable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link ListsPart} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ListsPartProjection {
  private ListsPartProjection() {
  }

  /**
   * A {@link ListsPart} of what is selected for each component.
   */
  static Selectable<ListsPart> of(Selectable<List<String>> tags, Selectable<List<Integer>> numbers,
      Selectable<Set<UUID>> ids, Selectable<int[]> ints, Selectable<int[][]> grid) {
    return Projections.of(ListsPart.class, List.of("tags", "numbers", "ids", "ints", "grid"),
        List.of(tags, numbers, ids, ints, grid), (context, at) -> {
      var readTags = tags.reader(context);
      var readNumbers = numbers.nullableReader(context);
      var readIds = ids.reader(context);
      var readInts = ints.reader(context);
      var readGrid = grid.reader(context);
      return (row, first) -> new ListsPart(
          Objects.requireNonNull(readTags.read(row, first)),
          readNumbers.read(row, first + at[1]),
          Objects.requireNonNull(readIds.read(row, first + at[2])),
          Objects.requireNonNull(readInts.read(row, first + at[3])),
          Objects.requireNonNull(readGrid.read(row, first + at[4])));
    });
  }

  /**
   * A derived or common table of {@link ListsPart}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  static Table table(QueryTable<ListsPart> rows) {
    return new Table(rows);
  }

  /**
   * A {@link ListsPart} of the columns of that name; with {@code nullable()} it is null where {@code lists} has no row.
   */
  static Selectable<ListsPart> of(ListsTable lists) {
    return Projections.of(lists, of(lists.tags, lists.numbers, lists.ids, lists.ints, lists.grid));
  }

  /**
   * A table of {@link ListsPart}s, with a column for each component.
   */
  static final class Table extends ProjectionTable<ListsPart> {
    public final ArrayExpression<String> tags;

    public final ArrayExpression<Integer> numbers;

    public final Expression<Set<UUID>> ids;

    public final Expression<int[]> ints;

    public final Expression<int[][]> grid;

    private Table(QueryTable<ListsPart> rows) {
      super(ListsPart.class, rows);
      this.tags = array(0);
      this.numbers = array(1);
      this.ids = other(2);
      this.ints = other(3);
      this.grid = other(4);
    }
  }
}
