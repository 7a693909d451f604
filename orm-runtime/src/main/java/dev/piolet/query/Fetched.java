package dev.piolet.query;

import dev.piolet.schema.Table;
import dev.piolet.sql.Expression;
import dev.piolet.sql.JoinPath;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected, and behind it the objects that are put into its references. Immutable and
 * thread-safe.
 *
 * @param <T> what one row is read into
 */
record Fetched<T extends @Nullable Object>(Selectable<T> selection, List<FetchStep> steps)
    implements Selectable<T> {
  static <T extends @Nullable Object> Fetched<T> of(Selectable<T> selection, List<Table<?>> paths) {
    Selectable<T> plain = selection instanceof Fetched<T> fetched ? fetched.selection : selection;
    List<FetchStep> steps =
        new ArrayList<>(selection instanceof Fetched<T> fetched ? fetched.steps : List.of());
    Set<TableSource> read = tablesReadBy(plain);
    for (Table<?> path : paths) {
      FetchStep.add(steps, path);
      if (!read.contains(JoinPath.rootOf(path))) {
        throw new IllegalArgumentException(
            "fetch("
                + path
                + ") begins at a table of which no object is selected. Select its objects, as in"
                + " select(PET).fetch(PET.type())");
      }
    }
    return new Fetched<>(plain, List.copyOf(steps));
  }

  /** The tables of which objects are read. */
  private static Set<TableSource> tablesReadBy(Selectable<?> selection) {
    Set<TableSource> tables = new HashSet<>();
    CheckContext.observe(selection, tables::add);
    return tables;
  }

  @Override
  public List<? extends Expression<?>> expressions() {
    List<Expression<?>> all = new ArrayList<>(selection.expressions());
    all.addAll(FetchStep.columns(steps));
    return all;
  }

  @Override
  public RowReader<T> reader(ReadContext context) {
    FetchReader fetching = new FetchReader(context, steps);
    return reader(fetching, selection.reader(fetching));
  }

  @Override
  public RowReader<T> nullableReader(ReadContext context) {
    FetchReader fetching = new FetchReader(context, steps);
    return reader(fetching, selection.nullableReader(fetching));
  }

  private RowReader<T> reader(FetchReader fetching, RowReader<T> reader) {
    int width = selection.expressions().size();
    return (row, first) -> {
      fetching.beginRow(first + width);
      return reader.read(row, first);
    };
  }
}
