package dev.piolet.internal.ddl;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.schema.Table;
import dev.piolet.schema.Tables;
import java.util.List;

/** Creates and drops tables with all that belongs to them, and refreshes views. */
public final class SchemaChanger {
  private final Executor executor;
  private final Transactions transactions;

  /** A changer over one connection. */
  public SchemaChanger(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /**
   * Creates tables, all or none.
   *
   * @throws UnsupportedOperationException when the server is too old for what one of them has
   */
  public void create(List<Table<?>> tables, Existing existing) {
    Requirements.check(executor, Tables.inDatabase(tables));
    run(SchemaPlan.create(tables, existing));
  }

  /** Drops those tables that are there, and those of their types that nothing uses any more. */
  public void drop(List<Table<?>> tables) {
    run(SchemaPlan.drop(tables));
  }

  /** Makes the rows of a materialized view anew. */
  public void refresh(Table<?> view, boolean concurrently) {
    executor.executeScript(ViewSql.refresh(view, concurrently));
  }

  private void run(SchemaPlan plan) {
    if (plan.statements().isEmpty()) {
      return;
    }
    transactions.joinedOrOwn(
        () -> {
          plan.statements().forEach(executor::executeScript);
          return true;
        });
  }
}
