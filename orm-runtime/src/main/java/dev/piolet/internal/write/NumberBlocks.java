package dev.piolet.internal.write;

import dev.piolet.type.Identifiers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is left of the blocks of sequences, for all connections to one database. Thread-safe. */
public final class NumberBlocks {
  private final Map<String, NumberPool> pools = new ConcurrentHashMap<>();

  /** Forgets what is left of all blocks. */
  public void clear() {
    pools.clear();
  }

  /** What is left of the blocks of one sequence. */
  NumberPool of(@Nullable String schema, String sequence) {
    String name = Identifiers.qualified(schema, sequence);
    NumberPool pool = pools.get(name);
    return pool != null ? pool : pools.computeIfAbsent(name, NumberPool::new);
  }
}
