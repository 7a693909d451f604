package dev.piolet.internal;

import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Models whose rows go into one INSERT, with the columns that it sets and where the models stand in
 * the caller's list.
 */
record Chunk<M>(List<Column<M, ?>> columns, List<M> models, List<Integer> positions) {
  /**
   * How many rows one statement takes at most: past some thousands, more per statement gains
   * nothing and costs memory on both sides.
   */
  static final int MAX_ROWS = 10_000;

  /** How much text and bytes one statement takes at most, unless a single row has more. */
  static final long MAX_SIZE = 8L << 20;

  private Chunk(List<Column<M, ?>> columns) {
    this(columns, new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Divides models by the columns that they set: an identity column that is null is left to the
   * database. A model that sets nothing at all has a chunk of its own.
   */
  static <M> List<Chunk<M>> of(Table<M> table, List<M> models) {
    List<Chunk<M>> chunks = new ArrayList<>();
    List<Column<M, ?>> identity = table.generatedColumns();
    Map<List<Column<M, ?>>, Chunk<M>> open = new LinkedHashMap<>();
    Map<List<Column<M, ?>>, Long> sizes = new LinkedHashMap<>();
    for (int position = 0; position < models.size(); position++) {
      M model = models.get(position);
      List<Column<M, ?>> columns = columnsSet(table, identity, model);
      long size = size(columns, model);
      Chunk<M> chunk = open.get(columns);
      if (chunk == null || chunk.isFull() || sizes.getOrDefault(columns, 0L) + size > MAX_SIZE) {
        chunk = new Chunk<>(columns);
        chunks.add(chunk);
        open.put(columns, chunk);
        sizes.put(columns, 0L);
      }
      sizes.merge(columns, size, Long::sum);
      chunk.models.add(model);
      chunk.positions.add(position);
    }
    return chunks;
  }

  private boolean isFull() {
    return models.size() == MAX_ROWS || columns.isEmpty();
  }

  private static <M> List<Column<M, ?>> columnsSet(
      Table<M> table, List<Column<M, ?>> identity, M model) {
    if (identity.stream().allMatch(column -> column.valueIn(model) != null)) {
      return table.columns();
    }
    return table.columns().stream()
        .filter(column -> !identity.contains(column) || column.valueIn(model) != null)
        .toList();
  }

  private static <M> long size(List<Column<M, ?>> columns, M model) {
    long size = 0;
    for (Column<M, ?> column : columns) {
      Object value = column.valueIn(model);
      if (value instanceof String text) {
        size += text.length();
      } else if (value instanceof byte[] bytes) {
        size += bytes.length;
      }
    }
    return size;
  }

  /** Tells whether the database generates values for rows of this chunk. */
  boolean leavesIdentity(Table<M> table) {
    return columns.size() < table.columns().size();
  }
}
