package dev.piolet.internal.catalog;

import dev.piolet.error.QueryException;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.internal.ddl.ShadowTable;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.schema.Table;
import dev.piolet.type.DomainDefinition;
import dev.piolet.type.Identifiers;
import dev.piolet.type.TypeDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Temporary tables and types that are made as the models say. They live in a transaction that is
 * rolled back.
 */
final class Shadows {
  private final Executor executor;
  private final Transactions transactions;
  private final List<List<String>> steps = new ArrayList<>();
  private final Map<Table<?>, ShadowTable> tables = new LinkedHashMap<>();
  private final Map<TypeDefinition, String> types = new LinkedHashMap<>();
  private final Map<Table<?>, String> refusals = new LinkedHashMap<>();

  Shadows(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /** Adds what tables need and is missing in the database. */
  void need(String create) {
    steps.add(List.of(create));
  }

  /**
   * Adds a type.
   *
   * @param base what a domain is over, in SQL, where that is another than the model says, or null
   */
  void add(TypeDefinition type, @Nullable String base) {
    String name = "\"pg_temp\"." + Identifiers.quote(ShadowTable.PREFIX + "type_" + types.size());
    types.put(type, name);
    steps.add(
        List.of(
            type instanceof DomainDefinition domain && base != null
                ? Definitions.createDomain(domain, name, base)
                : Definitions.create(type, name)));
  }

  void add(Table<?> table, Map<String, String> columnTypes) {
    ShadowTable shadow = new ShadowTable(table, tables.size(), columnTypes);
    tables.put(table, shadow);
    steps.add(shadow.statements());
  }

  Map<Table<?>, ShadowTable> tables() {
    return tables;
  }

  /** The names in SQL of the tables' shadows. */
  Map<Table<?>, String> names() {
    Map<Table<?>, String> names = new HashMap<>();
    tables.forEach((table, shadow) -> names.put(table, shadow.sqlName()));
    return names;
  }

  /** The names in SQL of the types' shadows. */
  Map<TypeDefinition, String> types() {
    return types;
  }

  /** Why PostgreSQL does not make a table as its model says, for those where it does not. */
  Map<Table<?>, String> refusals() {
    return refusals;
  }

  /** Creates all at once or, when something is refused, what can be. */
  void create() {
    if (steps.isEmpty()) {
      return;
    }
    List<String> all = steps.stream().flatMap(List::stream).toList();
    if (attempt(all) == null) {
      return;
    }
    List<List<String>> shadows = tables.values().stream().map(ShadowTable::statements).toList();
    List<Table<?>> order = List.copyOf(tables.keySet());
    for (List<String> step : steps) {
      String refusal = attempt(step);
      int table = shadows.indexOf(step);
      if (refusal != null && table >= 0) {
        refusals.put(order.get(table), refusal);
      }
    }
  }

  /** Runs statements all or none; gives what PostgreSQL says against them, or null. */
  private @Nullable String attempt(List<String> statements) {
    try {
      return transactions.nested(
          () -> {
            executor.executeScript(String.join(";\n", statements));
            return null;
          });
    } catch (QueryException e) {
      if (e.getSuppressed().length > 0) {
        throw e; // what was done before the refusal could not be undone
      }
      return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    }
  }
}
