package dev.piolet.internal.catalog;

import static dev.piolet.internal.catalog.Findings.versus;

import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import dev.piolet.catalog.CatalogType;
import dev.piolet.internal.ddl.Definitions;
import dev.piolet.internal.ddl.Requirements;
import dev.piolet.internal.ddl.ShadowTable;
import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Transactions;
import dev.piolet.schema.Column;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.View;
import dev.piolet.type.DomainDefinition;
import dev.piolet.type.TypeDefinition;
import dev.piolet.validation.Difference;
import dev.piolet.validation.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      transactions.rolledBack(
          () -> {
            compare(names);
            return true;
          });
    }
    return new Validation(differences);
  }

  private void compare(ModelNames names) {
    readRelations(names.relations());
    Requirements.Server server = Requirements.Server.of(executor, names.tables());
    Probe probe = new Probe(executor, transactions);
    new ExtensionComparison(executor, differences).compare(names.extensions());
    Shadows shadows = new Shadows(executor, transactions);
    Map<Table<?>, Map<String, String>> columnTypes = columnTypes(names.tables());
    sequences(names.sequences(), shadows, columnTypes);
    Map<Integer, CatalogType> types = TypeReader.read(executor, names.typeNames());
    addTypes(names, types, shadows);
    for (Table<?> table : names.tables()) {
      if (kindIn(table) != 0 && fits(table) && server.problems(table).isEmpty()) {
        shadows.add(table, alike(table, columnTypes.getOrDefault(table, Map.of())));
      }
    }
    shadows.create();
    Means means =
        new Means(probe, new Expressions(probe), this::oid, new ArrayList<>(), shadows.names());
    compareTypes(names, types, shadows, means);
    compareTables(names.tables(), shadows, means, server);
  }

  /** The types of the columns that are there, by the names of these. */
  private Map<Table<?>, Map<String, String>> columnTypes(List<Table<?>> tables) {
    Map<Table<?>, Map<String, String>> all = new HashMap<>();
    CatalogReader.each(
        executor,
        "to_regclass",
        tables.stream().<String>map(Table::toString).toList(),
        CatalogSql.COLUMN_TYPES,
        row ->
            all.computeIfAbsent(tables.get(row.getInt("n") - 1), table -> new HashMap<>())
                .put(row.getString("attname"), row.getString("type")));
    return all;
  }

  /**
   * The types that have the same values as those of the model. The shadow has them too, so that
   * PostgreSQL writes expressions of both alike.
   */
  private static Map<String, String> alike(Table<?> table, Map<String, String> actual) {
    Map<String, String> types = new HashMap<>();
    for (Column<?, ?> column : table.columns()) {
      String type = actual.get(column.name());
      if (type != null && TypeNames.areAlike(type, column.type().name())) {
        types.put(column.name(), type);
      }
    }
    return types;
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

  private void sequences(
      Map<String, List<Column<?, ?>>> sequences,
      Shadows shadows,
      Map<Table<?>, Map<String, String>> columnTypes) {
    List<String> names = List.copyOf(sequences.keySet());
    Map<Integer, CatalogSequence> found = SequenceComparison.read(executor, names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Findings findings = new Findings(differences, "Sequence " + name);
      SequenceComparison comparison =
          new SequenceComparison(name, Objects.requireNonNull(sequences.get(name)), findings);
      CatalogSequence sequence = found.get(i);
      if (!kinds.containsKey(name)) {
        comparison.missing(
            shadows,
            column ->
                columnTypes.getOrDefault(column.table(), Map.of()).containsKey(column.name()));
      } else if (sequence != null) {
        comparison.compare(sequence);
      } else {
        findings.error(
            "it is " + versus(CatalogTable.word(kinds.get(name)), "a sequence"),
            "Give the sequence another name in the model, or drop or rename what has it",
            null);
      }
    }
  }

  /** Those that are missing are made under their own names, as tables need them. */
  private static void addTypes(
      ModelNames names, Map<Integer, CatalogType> actual, Shadows shadows) {
    int position = 0;
    for (TypeDefinition type : names.types().values()) {
      CatalogType found = actual.get(position++);
      if (found == null) {
        shadows.need(Definitions.create(type));
      } else {
        shadows.add(type, alike(type, found.domain()));
      }
    }
  }

  private static @Nullable String alike(TypeDefinition type, CatalogType.@Nullable Domain actual) {
    return actual != null
            && type instanceof DomainDefinition domain
            && TypeNames.areAlike(actual.base(), domain.base().name())
        ? actual.base()
        : null;
  }

  private void compareTypes(
      ModelNames names, Map<Integer, CatalogType> actual, Shadows shadows, Means means) {
    List<TypeDefinition> known = List.copyOf(shadows.types().keySet());
    Map<Integer, CatalogType> expected =
        TypeReader.read(executor, List.copyOf(shadows.types().values()));
    int position = 0;
    for (TypeDefinition type : names.types().values()) {
      TypeComparison comparison =
          new TypeComparison(type, means, new Findings(differences, "Type " + type.sqlName()));
      CatalogType found = actual.get(position++);
      if (found == null) {
        comparison.missing();
      } else {
        comparison.compare(found, expected.get(known.indexOf(type)));
      }
    }
  }

  private void compareTables(
      List<Table<?>> tables, Shadows shadows, Means means, Requirements.Server server) {
    List<String> sqlNames = new ArrayList<>();
    tables.forEach(table -> sqlNames.add(table.toString()));
    for (ShadowTable shadow : shadows.tables().values()) {
      sqlNames.add(shadow.sqlName());
      sqlNames.add(shadow.querySqlName());
    }
    Map<Integer, CatalogTable> read = CatalogReader.read(executor, sqlNames);
    Map<Table<?>, String> missing =
        Definitions.createMissing(tables.stream().filter(one -> kindIn(one) == 0).toList());
    missing.replaceAll((table, create) -> server.problems(table).isEmpty() ? create : "");
    missing.forEach((table, create) -> missing(table, create, false));
    List<Table<?>> shadowed = List.copyOf(shadows.tables().keySet());
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      Findings findings = new Findings(differences, subject(table));
      CatalogTable actual = read.get(i);
      server.problems(table).forEach(problem -> tooOld(problem, findings));
      if (actual != null
          && TableComparison.isOfItsKind(table, actual.properties().kind(), findings)) {
        refusal(shadows.refusals().get(table), findings);
        int shadow = tables.size() + 2 * shadowed.indexOf(table);
        CatalogTable expected =
            expected(shadows.tables().get(table), read.get(shadow), read.get(shadow + 1), actual);
        new TableComparison(table, means, findings).compare(actual, expected);
      }
    }
    differences.addAll(means.afterTables());
    missing.forEach((table, create) -> missing(table, create, true));
  }

  /** Tables that others refer to are created before these; views read tables, and come last. */
  private void missing(Table<?> table, String create, boolean ofViews) {
    if (ofViews != table instanceof View) {
      return;
    }
    boolean isCreated =
        !(table instanceof View view)
            || view.definition().isCreated() && TableMetadata.of(table).givenSchema() == null;
    new Findings(differences, subject(table))
        .error(
            "it does not exist",
            isCreated ? "Create it, as schema().createMissing does" : "Create it",
            isCreated && !create.isEmpty() ? create : null);
  }

  private static void tooOld(String problem, Findings findings) {
    findings.error(problem, "Remove it from the model, or use a newer server", null);
  }

  /** The expected table, by its shadow and that of its query; null when it has none. */
  private static @Nullable CatalogTable expected(
      @Nullable ShadowTable names,
      @Nullable CatalogTable shadow,
      @Nullable CatalogTable query,
      CatalogTable actual) {
    return names == null || shadow == null
        ? null
        : Expected.of(shadow, names, actual.properties().quotedName(), queryOf(query));
  }

  private static @Nullable String queryOf(@Nullable CatalogTable shadow) {
    return shadow == null ? null : shadow.properties().query();
  }

  private long oid(Table<?> table) {
    return oids.getOrDefault(table.toString(), 0L);
  }

  private static void refusal(@Nullable String refusal, Findings findings) {
    if (refusal != null) {
      findings.error(
          "PostgreSQL cannot make it as the model says: " + refusal,
          "Correct the model or what it needs, and validate where temporary tables can be made; not all"
              + " could be compared",
          null);
    }
  }
}
