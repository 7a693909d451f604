package dev.piolet.schema;

import dev.piolet.sql.Presence;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what is made of a table's columns where an outer join can leave the table out. */
final class Presences {
  private Presences() {}

  /** Reads what is made of some columns of a table, or null where the table has no row. */
  static <M, R> RowReader<R> nullWhenMissing(
      ReadContext context, Table<M> table, List<Column<M, ?>> columns, RowReader<R> reader) {
    int sure = -1;
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (!columns.get(i).options().nullable()) {
        sure = i;
      }
    }
    int[] own = IntStream.range(0, columns.size()).toArray();
    return Presence.nullWhenMissing(context, table, sure, own, reader);
  }
}
