package dev.piolet.internal.write;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts about the tables of one database, cached for a minute: what other sessions do to a
 * table is seen by then. Thread-safe.
 */
final class KnownTargets {
  private static final long CACHED = TimeUnit.MINUTES.toNanos(1);

  /** How many tables are cached: a program may have a schema for each of its customers. */
  private static final int MOST = 1_000;

  /**
   * Those of the driver's connections, which outlive the wrappers that a pool gives out, and each
   * of which has one database for as long as it lives.
   */
  private static final Map<Object, KnownTargets> OF_CONNECTIONS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<Name, Entry> entries = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  KnownTargets(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * The name by which a table is found.
   *
   * @param searchPath the path by which the server looks, or null where that makes no difference or
   *     is not known
   * @param table the name in SQL, with its schema where it has one
   * @param model the model whose columns were compared with those of the table
   */
  record Name(@Nullable String searchPath, String table, Class<?> model) {}

  private record Entry(TargetFacts facts, long since) {}

  /** Those of a connection of the driver. */
  static KnownTargets of(Object driverConnection) {
    return OF_CONNECTIONS.computeIfAbsent(
        driverConnection, none -> new KnownTargets(System::nanoTime));
  }

  /** The facts that are known, or null when they have to be asked for. */
  @Nullable TargetFacts get(Name name) {
    Entry entry = entries.get(name);
    return entry == null || nanoTime.getAsLong() - entry.since > CACHED ? null : entry.facts;
  }

  void put(Name name, TargetFacts facts) {
    if (entries.size() >= MOST) {
      entries.clear();
    }
    entries.put(name, new Entry(facts, nanoTime.getAsLong()));
  }
}
