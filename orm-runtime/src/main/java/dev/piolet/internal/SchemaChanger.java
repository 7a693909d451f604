package dev.piolet.internal;

import dev.piolet.schema.Table;
import dev.piolet.sql.Bind;
import dev.piolet.sql.BoundSql;
import dev.piolet.type.PgTypes;
import java.util.List;

/** Creates and drops tables, with the enums of their columns. */
public final class SchemaChanger {
  private final Executor executor;
  private final Transactions transactions;

  /** A changer over one connection. */
  public SchemaChanger(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /** Creates tables, all or none, and those of their enums that are not there yet. */
  public void create(List<Table<?>> tables) {
    unit(
        tables,
        () -> {
          SchemaSql.enums(tables).stream()
              .filter(type -> !holds("SELECT to_regtype(?) IS NOT NULL", type.name()))
              .forEach(type -> executor.execute(SchemaSql.createEnum(type)));
          tables.forEach(table -> executor.execute(SchemaSql.createTable(table)));
          SchemaSql.foreignKeys(tables).forEach(executor::execute);
        });
  }

  /** Drops those tables that are there, and those of their enums that nothing uses any more. */
  public void drop(List<Table<?>> tables) {
    unit(
        tables,
        () -> {
          executor.execute(SchemaSql.dropTables(tables));
          SchemaSql.enums(tables).stream()
              .filter(type -> !holds(ENUM_IN_USE, type.name()))
              .forEach(type -> executor.execute(SchemaSql.dropEnum(type)));
        });
  }

  private static final String ENUM_IN_USE =
      "SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute AS a"
          + " JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid"
          + " WHERE to_regtype(?) IN (t.oid, t.typelem) AND NOT a.attisdropped)";

  private boolean holds(String condition, String typeName) {
    BoundSql question = new BoundSql(condition, List.of(new Bind<>(PgTypes.TEXT, typeName)));
    boolean[] answer = new boolean[1];
    executor.forEachRow(question, row -> answer[0] = row.getBoolean(1));
    return answer[0];
  }

  private void unit(List<Table<?>> tables, Runnable work) {
    if (tables.isEmpty()) {
      return;
    }
    transactions.atomically(
        () -> {
          work.run();
          return true;
        });
  }
}
