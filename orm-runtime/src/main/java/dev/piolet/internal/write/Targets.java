package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Finds out what tables are, once for each table and connection of the driver; see {@link
 * KnownTargets}. Not thread-safe.
 */
final class Targets {
  private static final String SEARCH_PATH = "search_path";

  /** How long the own copy of what is known is used without a look at what others have found. */
  private static final long COPIED = TimeUnit.SECONDS.toNanos(1);

  /** How many tables are copied: a program may make aliases, and tables in schemas, anew. */
  private static final int MOST_COPIES = 1_000;

  private final Executor executor;
  private final IdentityHashMap<Table<?>, Copy> copies = new IdentityHashMap<>();
  private @Nullable PGConnection driver;

  /** For a connection that hides the driver's. */
  private final KnownTargets own = new KnownTargets(System::nanoTime);

  Targets(Executor executor) {
    this.executor = executor;
  }

  /**
   * The facts that were found by a search path.
   *
   * @param until the time of {@link System#nanoTime} to which it is used
   */
  private record Copy(TargetFacts facts, @Nullable String searchPath, long until) {}

  /** The facts about a table, or null for one that is not there: the statement then says so. */
  @Nullable TargetFacts facts(Table<?> table) {
    String searchPath = searchPath(table, driver());
    Copy copy = copies.get(table);
    if (copy != null
        && Objects.equals(copy.searchPath, searchPath)
        && System.nanoTime() - copy.until < 0) {
      return copy.facts;
    }
    TargetFacts known = known(table);
    TargetFacts facts = known == null ? ask(table) : known;
    if (facts == null) {
      copies.remove(table);
    } else {
      if (copies.size() >= MOST_COPIES) {
        copies.clear();
      }
      copies.put(table, new Copy(facts, searchPath, System.nanoTime() + COPIED));
    }
    return facts;
  }

  /** A pool's wrapper has one connection of the driver for as long as it is open. */
  private @Nullable PGConnection driver() {
    if (driver == null) {
      driver = executor.driverConnection();
    }
    return driver;
  }

  /** The facts about a table now. */
  @Nullable TargetFacts ask(Table<?> table) {
    TargetFacts found = new TargetQuery(table).find(executor);
    copies.remove(table);
    if (found != null) {
      known(driver()).put(name(table, driver()), found);
    }
    return found;
  }

  private KnownTargets known(@Nullable PGConnection driver) {
    return driver == null ? own : KnownTargets.of(driver);
  }

  private static KnownTargets.Name name(Table<?> table, @Nullable PGConnection driver) {
    return new KnownTargets.Name(
        searchPath(table, driver),
        TableMetadata.of(table).cachedText(Targets.class, TableMetadata.of(table)::renderName),
        table.model());
  }

  /** PostgreSQL tells the driver its search path from version 18 on. */
  private static @Nullable String searchPath(Table<?> table, @Nullable PGConnection driver) {
    return table.schema() == null && driver != null ? driver.getParameterStatus(SEARCH_PATH) : null;
  }

  /** Tells whether it is known which table a name without schema finds. */
  boolean isFound(Table<?> table) {
    return table.schema() != null || searchPath(table, driver()) != null;
  }

  /** Tells whether a table keeps its rows itself, and each knows which transaction wrote it. */
  boolean haveWriters(Table<?> table) {
    TargetFacts facts = facts(table);
    return facts != null && facts.hasOwnRows();
  }

  private @Nullable TargetFacts known(Table<?> table) {
    return known(driver()).get(name(table, driver()));
  }
}
