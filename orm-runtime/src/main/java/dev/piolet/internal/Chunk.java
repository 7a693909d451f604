package dev.piolet.internal;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Models whose rows go into one INSERT, with the columns that it sets and where the models stand in
 * the caller's list.
 */
record Chunk<M>(List<Filled<M>> columns, List<M> models, List<Integer> positions) {
  /**
   * How many rows one statement takes at most: past some thousands, more per statement gains
   * nothing and costs memory on both sides.
   */
  static final int MAX_ROWS = 10_000;

  /** How much text and bytes one statement takes at most, unless a single row has more. */
  static final long MAX_SIZE = 8L << 20;

  private Chunk(List<Filled<M>> columns) {
    this(columns, new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Divides models by the columns that they set: what is null is left to the database where it
   * makes values. A model that sends nothing at all has a chunk of its own.
   */
  static <M> List<Chunk<M>> of(Table<M> table, List<M> models) {
    List<Chunk<M>> chunks = new ArrayList<>();
    List<Column<M, ?>> optional = table.columns().stream().filter(Filled::dependsOnNull).toList();
    Map<BitSet, Chunk<M>> open = new HashMap<>();
    Map<BitSet, Long> sizes = new HashMap<>();
    for (int position = 0; position < models.size(); position++) {
      M model = models.get(position);
      BitSet nulls = nulls(optional, model);
      long size = models.size() == 1 ? 0 : size(table.columns(), model);
      Chunk<M> chunk = open.get(nulls);
      if (chunk == null || chunk.isFull() || sizes.getOrDefault(nulls, 0L) + size > MAX_SIZE) {
        chunk = new Chunk<>(columns(table, model));
        chunks.add(chunk);
        open.put(nulls, chunk);
        sizes.put(nulls, 0L);
      }
      sizes.merge(nulls, size, Long::sum);
      chunk.models.add(model);
      chunk.positions.add(position);
    }
    return chunks;
  }

  private static <M> BitSet nulls(List<Column<M, ?>> optional, M model) {
    BitSet nulls = new BitSet(optional.size());
    for (int i = 0; i < optional.size(); i++) {
      nulls.set(i, optional.get(i).valueIn(model) == null);
    }
    return nulls;
  }

  private static <M> List<Filled<M>> columns(Table<M> table, M model) {
    List<Filled<M>> columns = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      Filled<M> filled = Filled.of(column, column.valueIn(model) == null);
      if (filled != null) {
        columns.add(filled);
      }
    }
    return columns;
  }

  private boolean isFull() {
    return models.size() == MAX_ROWS || columns.stream().noneMatch(Filled::isBound);
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

  /** The columns whose values the models have. */
  List<Column<M, ?>> modelColumns() {
    List<Column<M, ?>> own = new ArrayList<>();
    for (Filled<M> filled : columns) {
      if (filled.source() == Filled.Source.MODEL) {
        own.add(filled.column());
      }
    }
    return own;
  }

  /** Tells whether rows of this chunk have values that their models have not. */
  boolean isFilled(Table<M> table) {
    return columns.size() < table.columns().size()
        || columns.stream().anyMatch(filled -> filled.source() != Filled.Source.MODEL);
  }
}
