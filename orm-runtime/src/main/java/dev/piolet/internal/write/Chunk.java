package dev.piolet.internal.write;

import dev.piolet.error.QueryException;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.sql.BoundSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Models whose rows go into one INSERT, with the columns that it sets and where the models stand in
 * the caller's list.
 */
final class Chunk<M> {
  /** How much text and bytes one statement takes at most, unless a single row has more. */
  static final long MAX_SIZE = 8L << 20;

  private final Group<M> group;
  private final List<InsertColumn<M>> columns;
  private final List<M> models;
  private final List<Integer> places;
  private long size;

  /**
   * An empty chunk.
   *
   * @param capacity how many models it has room for, until more are added
   */
  private Chunk(Group<M> group, List<InsertColumn<M>> columns, int capacity) {
    this.group = group;
    this.columns = columns;
    this.models = new ArrayList<>(capacity);
    this.places = new ArrayList<>(capacity);
  }

  /**
   * Divides models by the columns that they set: what is null is left to the database where it
   * makes values. A model that sends nothing at all has a chunk of its own.
   *
   * @param maxRows how many a chunk has at most
   */
  static <M> List<Chunk<M>> of(Group<M> group, int maxRows) {
    Table<M> table = group.table();
    List<M> models = group.models();
    if (models.size() == 1) {
      Chunk<M> single = new Chunk<>(group, InsertColumn.of(table, models.get(0)), 1);
      single.add(models.get(0), 0, 0);
      return List.of(single);
    }
    List<Chunk<M>> chunks = new ArrayList<>();
    Map<BitSet, Chunk<M>> open = new HashMap<>();
    List<Column<M, ?>> optional = InsertColumn.optional(table);
    for (int place = 0; place < models.size(); place++) {
      M model = models.get(place);
      BitSet nulls = nulls(optional, model);
      long size = size(table.columns(), model);
      Chunk<M> chunk = open.get(nulls);
      if (chunk == null || chunk.isFull(maxRows, size)) {
        chunk = new Chunk<>(group, InsertColumn.of(table, model), Math.min(models.size(), maxRows));
        chunks.add(chunk);
        open.put(nulls, chunk);
      }
      chunk.add(model, place, size);
    }
    return chunks;
  }

  /** Tells whether the models of all chunks, one chunk behind the other, are in their order. */
  static boolean areInOrder(List<? extends Chunk<?>> chunks) {
    int last = -1;
    for (Chunk<?> chunk : chunks) {
      if (chunk.place(0) < last) {
        return false;
      }
      last = chunk.place(chunk.models().size() - 1);
    }
    return true;
  }

  private static <M> BitSet nulls(List<Column<M, ?>> optional, M model) {
    BitSet nulls = new BitSet(optional.size());
    for (int i = 0; i < optional.size(); i++) {
      nulls.set(i, optional.get(i).valueIn(model) == null);
    }
    return nulls;
  }

  private boolean isFull(int maxRows, long nextSize) {
    return models.size() >= maxRows
        || size + nextSize > MAX_SIZE
        || columns.stream().noneMatch(InsertColumn::isBound);
  }

  private void add(M model, int place, long itsSize) {
    models.add(model);
    places.add(place);
    size += itsSize;
  }

  /** About how much text and bytes a model has in some columns. */
  static <M> long size(List<Column<M, ?>> columns, M model) {
    long size = 0;
    for (Column<M, ?> column : columns) {
      size += size(column, model);
    }
    return size;
  }

  private static <M, T> long size(Column<M, T> column, M model) {
    return column.type().size(column.valueIn(model));
  }

  Table<M> table() {
    return group.table();
  }

  /** The columns that are set. */
  List<InsertColumn<M>> columns() {
    return columns;
  }

  List<M> models() {
    return models;
  }

  /** The place of one of the models in its group. */
  int place(int at) {
    return places.get(at);
  }

  /** Where the values of a column come from; null when the database makes them. */
  InsertColumn.@Nullable Source source(Column<M, ?> column) {
    for (InsertColumn<M> filled : columns) {
      if (filled.column().equals(column)) {
        return filled.source();
      }
    }
    return null;
  }

  /** The same models, each in a chunk of its own. */
  private List<Chunk<M>> singles() {
    List<Chunk<M>> singles = new ArrayList<>(models.size());
    for (int at = 0; at < models.size(); at++) {
      Chunk<M> single = new Chunk<>(group, columns, 1);
      single.add(models.get(at), place(at), 0);
      singles.add(single);
    }
    return singles;
  }

  /** A statement for each model, all of which can be sent together. */
  Work<Integer> rowByRow(Executor executor, Function<Chunk<M>, Step<Integer>> step) {
    List<Supplier<Work<Integer>>> works = new ArrayList<>(models.size());
    for (Chunk<M> single : singles()) {
      works.add(() -> Work.of(step.apply(single)));
    }
    return Work.of(executor, works, true);
  }

  /** The columns whose values the models have. */
  List<Column<M, ?>> modelColumns() {
    return InsertColumn.ofModels(columns);
  }

  /** Tells whether rows of this chunk have values that their models have not. */
  boolean isFilled() {
    if (columns.size() < table().columns().size()) {
      return true;
    }
    for (InsertColumn<M> filled : columns) {
      if (filled.source() != InsertColumn.Source.MODEL) {
        return true;
      }
    }
    return false;
  }

  /** The exception for a failure of a statement of this chunk, which tells the row. */
  QueryException failure(BoundSql statement, SQLException cause) {
    return new FailedRowLocator<>(
            table(), modelColumns(), models, at -> group.position(places.get(at)))
        .failure(statement, cause);
  }
}
