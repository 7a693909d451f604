package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.schema.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Finds out what tables are, once for each table and connection of the driver; see {@link
 * KnownTargets}. Not thread-safe.
 */
final class Targets {
  private static final String SEARCH_PATH = "search_path";

  private final Executor executor;

  /** For a connection that hides the driver's. */
  private final KnownTargets own = new KnownTargets(System::nanoTime);

  Targets(Executor executor) {
    this.executor = executor;
  }

  /** What a table is, or null for one that is not there: the statement then says so. */
  @Nullable TargetFacts facts(Table<?> table) {
    TargetFacts facts = known(table);
    return facts == null ? ask(table) : facts;
  }

  /** What a table is now. */
  @Nullable TargetFacts ask(Table<?> table) {
    PGConnection driver = executor.driverConnection();
    TargetFacts found = new TargetQuery(table).find(executor);
    if (found != null) {
      known(driver).put(name(table, driver), found);
    }
    return found;
  }

  private KnownTargets known(@Nullable PGConnection driver) {
    return driver == null ? own : KnownTargets.of(driver);
  }

  private static KnownTargets.Name name(Table<?> table, @Nullable PGConnection driver) {
    return new KnownTargets.Name(
        searchPath(table, driver), table.keptText(Targets.class, table::renderName), table.model());
  }

  /** PostgreSQL tells the driver its search path from version 18 on. */
  private static @Nullable String searchPath(Table<?> table, @Nullable PGConnection driver) {
    return table.schema() == null && driver != null ? driver.getParameterStatus(SEARCH_PATH) : null;
  }

  /** Tells whether it is known which table a name without schema finds. */
  boolean isFound(Table<?> table) {
    return table.schema() != null || searchPath(table, executor.driverConnection()) != null;
  }

  /** Tells whether a table keeps its rows itself, and each knows which transaction wrote it. */
  boolean haveWriters(Table<?> table) {
    TargetFacts facts = facts(table);
    return facts != null && facts.hasOwnRows();
  }

  private @Nullable TargetFacts known(Table<?> table) {
    PGConnection driver = executor.driverConnection();
    return known(driver).get(name(table, driver));
  }
}
