package dev.piolet.internal;

import dev.piolet.error.RowCountException;
import dev.piolet.schema.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models of a chunk whose rows have not come back yet, by the values of some columns. */
final class Unmatched<M> {
  private final List<Column<M, ?>> columns;
  private final Map<List<@Nullable Object>, Deque<Integer>> positions = new HashMap<>();

  Unmatched(List<Column<M, ?>> columns, Chunk<M> chunk) {
    this.columns = columns;
    for (int at = 0; at < chunk.models().size(); at++) {
      List<@Nullable Object> key = ValueKey.of(columns, chunk.models().get(at));
      positions.computeIfAbsent(key, none -> new ArrayDeque<>()).add(at);
    }
  }

  /** Takes the first model that has the values of a row, and gives its place in the chunk. */
  int take(ResultSet row, int first) throws SQLException {
    List<@Nullable Object> key = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      key.add(ValueKey.of(columns.get(i).type().read(row, first + i)));
    }
    Deque<Integer> same = positions.get(key);
    Integer at = same == null ? null : same.poll();
    if (at == null) {
      throw new RowCountException(
          "A stored row has other values in "
              + columns
              + " than any model that was given, so that it cannot be told which models were"
              + " stored. A trigger may change them; to allow that, use returning(...)");
    }
    return at;
  }
}
