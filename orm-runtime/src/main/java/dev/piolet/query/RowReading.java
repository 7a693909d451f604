package dev.piolet.query;

import dev.piolet.sql.Presence;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TableSource;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a statement are read. Immutable and thread-safe.
 *
 * @param selection reads each row
 * @param isOuterJoined tells which tables an outer join can leave without a row
 * @param presences what the columns behind those of the selection tell
 * @param isLabelled whether columns are found by their labels, as those of plain SQL are
 * @param maxRows how many rows are wanted at most, or 0 for all
 * @param collections what the columns behind those have: the elements of collections; none where
 *     these are fetched by statements of their own
 * @param mayWrite whether the statement may change rows, which must not be when its rows cannot be
 *     read
 */
public record RowReading<T extends @Nullable Object>(
    Selectable<T> selection,
    Predicate<TableSource> isOuterJoined,
    List<Presence> presences,
    List<CollectionColumn<?, ?>> collections,
    boolean isLabelled,
    int maxRows,
    boolean mayWrite) {

  /** The reading of all rows of a statement that has all tables, in its order of columns. */
  public static <T> RowReading<T> of(Selectable<T> selection) {
    return new RowReading<>(selection, table -> false, List.of(), List.of(), false, 0, false);
  }

  RowReading<T> limited(int rows) {
    return new RowReading<>(
        selection, isOuterJoined, presences, collections, isLabelled, rows, mayWrite);
  }

  RowReading<T> having(List<CollectionColumn<?, ?>> collected) {
    return new RowReading<>(
        selection, isOuterJoined, presences, collected, isLabelled, maxRows, mayWrite);
  }

  /** The types that the columns are read as, those behind the selection included. */
  public List<PgType<?>> types() {
    List<PgType<?>> types = new ArrayList<>();
    selection.expressions().forEach(expression -> types.add(expression.type()));
    presences.forEach(presence -> types.add(PgTypes.BOOLEAN));
    collections.forEach(collection -> types.add(PgTypes.TEXT.list()));
    return types;
  }
}
