package dev.piolet.query;

import dev.piolet.error.PioletException;
import dev.piolet.sql.SqlWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps of the rows of a query. */
final class NestedMaps {
  private NestedMaps() {}

  /**
   * A map of keys and values, in their order.
   *
   * @param query what gave them, for the message
   * @throws PioletException when a key is there twice
   */
  static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> of(
      List<Tuple2<K, V>> rows, Query<?, ?> query) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Tuple2<K, V> row : rows) {
      int size = map.size();
      map.put(row.first(), row.second());
      if (map.size() == size) {
        throw new PioletException(
            "Two rows of a map(...) have the same key: "
                + SqlWriter.alone(query.selected().get(0)).sql()
                + ". Select a key that differs in each row, or list(...) of the same query");
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
