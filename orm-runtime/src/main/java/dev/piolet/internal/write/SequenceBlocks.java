package dev.piolet.internal.write;

import dev.piolet.schema.Column;
import dev.piolet.schema.TableMetadata;
import dev.piolet.sql.SqlWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers left of the blocks of sequences, for all connections to one database. Thread-safe.
 */
public final class SequenceBlocks {
  private final Map<String, SequencePool> pools = new ConcurrentHashMap<>();

  /** Forgets what is left of all blocks. */
  public void clear() {
    pools.clear();
  }

  /** The numbers left of the blocks of the sequence that numbers a column. */
  SequencePool of(Column<?, ?> column) {
    String name =
        TableMetadata.of(column.table())
            .cachedText("SEQUENCE", writer -> renderName(writer, column));
    SequencePool pool = pools.get(name);
    return pool != null ? pool : pools.computeIfAbsent(name, SequencePool::new);
  }

  private static void renderName(SqlWriter writer, Column<?, ?> column) {
    String schema = column.table().schema();
    if (schema != null) {
      writer.identifier(schema).sql(".");
    }
    writer.identifier(Objects.requireNonNull(column.options().sequence()));
  }
}
