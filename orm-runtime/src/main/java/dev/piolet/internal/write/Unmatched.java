package dev.piolet.internal.write;

import dev.piolet.error.RowCountException;
import dev.piolet.schema.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models of a chunk whose rows have not come back yet, by the texts of some columns. */
final class Unmatched<M> {
  private final List<Column<M, ?>> columns;
  private final Map<List<@Nullable String>, Deque<Integer>> positions = new HashMap<>();

  /**
   * All models of a chunk.
   *
   * @param texts the texts of the columns, for each model
   */
  Unmatched(List<Column<M, ?>> columns, List<List<@Nullable String>> texts) {
    this.columns = columns;
    for (int at = 0; at < texts.size(); at++) {
      positions.computeIfAbsent(texts.get(at), none -> new ArrayDeque<>()).add(at);
    }
  }

  /** Takes the first model that has the texts of a row, and gives its place in the chunk. */
  int take(ResultSet row, int first) throws SQLException {
    return take(StoredTexts.read(row, first, columns.size()));
  }

  /** Takes the first model that has some texts, and gives its place in the chunk. */
  int take(List<@Nullable String> texts) {
    Deque<Integer> same = positions.get(texts);
    Integer at = same == null ? null : same.poll();
    if (at == null) {
      throw new RowCountException(
          "A stored row has other values in "
              + columns
              + " than any model that was given, so that it cannot be told which models were"
              + " stored. A trigger may change them; to allow that, write the models one by one, or"
              + " upsert them with returning(...)");
    }
    return at;
  }
}
