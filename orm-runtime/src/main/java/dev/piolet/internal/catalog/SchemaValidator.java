package dev.piolet.internal.catalog;

import dev.piolet.internal.ddl.Definitions;
import dev.piolet.internal.ddl.ShadowTable;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.sql.BoundSql;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import dev.piolet.type.TypeDefinition;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares models with the database.
 *
 * <p>PostgreSQL stores expressions as trees, and what it writes of them is not what a program
 * wrote. So it is asked to make temporary tables as the models say, and its catalog is asked the
 * same questions of both; then all is rolled back.
 */
public final class SchemaValidator {
  private final Executor executor;
  private final Transactions transactions;
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, Long> oids = new HashMap<>();
  private final Map<String, Character> kinds = new HashMap<>();

  /** A validator for one validation over one connection. */
  public SchemaValidator(Executor executor, Transactions transactions) {
    this.executor = executor;
    this.transactions = transactions;
  }

  /** Compares tables and views, and the types, extensions and sequences that they need. */
  public Validation validate(List<Table<?>> tables) {
    ModelNames names = ModelNames.of(tables);
    if (!names.tables().isEmpty()) {
      undone(() -> compare(names));
    }
    return new Validation(differences);
  }

  /** Does work and rolls it back: in a savepoint of the open transaction, or in one of its own. */
  private void undone(Runnable work) {
    if (transactions.isOpen()) {
      Transactions.Point point = transactions.savepoint();
      try {
        work.run();
      } catch (Throwable e) {
        transactions.rollbackAfter(e, point);
        throw e;
      }
      transactions.rollbackTo(point);
      return;
    }
    transactions.begin(List.of());
    try {
      work.run();
    } catch (Throwable e) {
      transactions.rollbackAfter(e);
      throw e;
    }
    transactions.rollback();
  }

  private void compare(ModelNames names) {
    readRelations(names.relations());
    extensions(names.extensions());
    Shadows shadows = new Shadows(executor, transactions);
    sequences(names.sequences(), shadows);
    Map<Integer, CatalogType> types = readTypes(List.copyOf(names.types().keySet()));
    addTypes(names, types, shadows);
    for (Table<?> table : names.tables()) {
      if (kindIn(table) != 0 && fits(table)) {
        shadows.add(table);
      }
    }
    shadows.create();
    compareTypes(names, types, shadows);
    compareTables(names.tables(), shadows);
  }

  private void readRelations(List<String> names) {
    CatalogReader.each(
        executor,
        "to_regclass",
        names,
        CatalogSql.RELATIONS,
        row -> {
          String name = names.get(row.getInt("n") - 1);
          oids.put(name, row.getLong("oid"));
          kinds.put(name, row.getString("relkind").charAt(0));
        });
  }

  private char kindIn(Table<?> table) {
    return kinds.getOrDefault(table.toString(), (char) 0);
  }

  private boolean fits(Table<?> table) {
    return TableComparison.isOfItsKind(
        table, kindIn(table), new Findings(new ArrayList<>(), subject(table)));
  }

  private static String subject(Table<?> table) {
    return (table instanceof View ? "View " : "Table ") + table;
  }

  private void extensions(Set<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> there = new HashSet<>();
    BoundSql query =
        SqlWriter.render(
            writer ->
                writer
                    .sql("SELECT extname FROM pg_catalog.pg_extension WHERE extname = ANY(")
                    .bind(PgTypes.TEXT.array(), wanted)
                    .sql("::text[])"));
    executor.forEachRow(query, row -> there.add(row.getString(1)));
    for (String extension : wanted) {
      if (!there.contains(extension)) {
        new Findings(differences, "Extension " + Findings.quoted(extension))
            .error(
                "it is not installed",
                "Create it, which a superuser or the database's owner can",
                "CREATE EXTENSION " + Findings.quoted(extension));
      }
    }
  }

  private void sequences(Map<String, List<Column<?, ?>>> sequences, Shadows shadows) {
    List<String> names = List.copyOf(sequences.keySet());
    Map<Integer, Long> increments = SequenceComparison.increments(executor, names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Findings findings = new Findings(differences, "Sequence " + name);
      SequenceComparison comparison =
          new SequenceComparison(name, Objects.requireNonNull(sequences.get(name)), findings);
      Long increment = increments.get(i);
      if (!kinds.containsKey(name)) {
        comparison.missing(shadows);
      } else if (increment != null) {
        comparison.compare(increment);
      }
    }
  }

  private Map<Integer, CatalogType> readTypes(List<String> names) {
    Map<Integer, CatalogType> types = new HashMap<>();
    if (!names.isEmpty()) {
      CatalogReader.each(
          executor,
          "to_regtype",
          names,
          CatalogSql.TYPES,
          row ->
              types.put(
                  row.getInt("n") - 1,
                  new CatalogType(
                      row.getString("typtype").charAt(0),
                      CatalogReader.strings(row, "labels"),
                      row.getString("base"),
                      CatalogReader.strings(row, "checks"),
                      CatalogReader.strings(row, "attributes"))));
    }
    return types;
  }

  /** Those that are missing are made under their own names, as tables need them. */
  private static void addTypes(
      ModelNames names, Map<Integer, CatalogType> actual, Shadows shadows) {
    int position = 0;
    for (TypeDefinition type : names.types().values()) {
      if (!actual.containsKey(position++)) {
        shadows.need(Definitions.create(type));
      } else {
        shadows.add(type);
      }
    }
  }

  private void compareTypes(ModelNames names, Map<Integer, CatalogType> actual, Shadows shadows) {
    List<TypeDefinition> known = List.copyOf(shadows.types().keySet());
    Map<Integer, CatalogType> expected = readTypes(List.copyOf(shadows.types().values()));
    int position = 0;
    for (TypeDefinition type : names.types().values()) {
      TypeComparison comparison =
          new TypeComparison(type, new Findings(differences, "Type " + type.sqlName()));
      CatalogType found = actual.get(position++);
      if (found == null) {
        comparison.missing();
      } else {
        comparison.compare(found, expected.get(known.indexOf(type)));
      }
    }
  }

  private void compareTables(List<Table<?>> tables, Shadows shadows) {
    List<String> sqlNames = new ArrayList<>();
    tables.forEach(table -> sqlNames.add(table.toString()));
    for (ShadowTable shadow : shadows.tables().values()) {
      sqlNames.add(shadow.sqlName());
      sqlNames.add(shadow.querySqlName());
    }
    Map<Integer, CatalogTable> read = CatalogReader.read(executor, sqlNames);
    List<Table<?>> shadowed = List.copyOf(shadows.tables().keySet());
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      Findings findings = new Findings(differences, subject(table));
      CatalogTable actual = read.get(i);
      if (actual == null) {
        missing(table, findings);
      } else if (TableComparison.isOfItsKind(table, actual.properties.kind(), findings)) {
        refusal(shadows.refusals().get(table), findings);
        int shadow = tables.size() + 2 * shadowed.indexOf(table);
        CatalogTable expected =
            expected(shadows.tables().get(table), read.get(shadow), read.get(shadow + 1), actual);
        new TableComparison(table, this::oid, findings).compare(actual, expected);
      }
    }
  }

  /** What a table is to be, by its shadow and that of its query; null when it has none. */
  private static @Nullable CatalogTable expected(
      @Nullable ShadowTable names,
      @Nullable CatalogTable shadow,
      @Nullable CatalogTable query,
      CatalogTable actual) {
    return names == null || shadow == null
        ? null
        : Expected.of(shadow, names, actual.properties.quotedName(), queryOf(query));
  }

  private static @Nullable String queryOf(@Nullable CatalogTable shadow) {
    return shadow == null ? null : shadow.properties.query();
  }

  private long oid(Table<?> table) {
    return oids.getOrDefault(table.toString(), 0L);
  }

  private static void missing(Table<?> table, Findings findings) {
    boolean isCreated = !(table instanceof View view) || view.definition().isCreated();
    findings.error(
        "it does not exist",
        isCreated ? "Create it by createMissingTables, or by what schemaSql gives" : "Create it",
        null);
  }

  private static void refusal(@Nullable String refusal, Findings findings) {
    if (refusal != null) {
      findings.error(
          "PostgreSQL cannot make it as the model says: " + refusal,
          "Mend the model or what it needs, and validate where temporary tables can be made; not all"
              + " could be compared",
          null);
    }
  }
}
