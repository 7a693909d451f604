package dev.piolet.internal.ddl;

import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Index;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableDetails;
import dev.piolet.schema.Tables;
import dev.piolet.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The statements that create or drop tables and all that belongs to them, in blocks: what comes
 * before all tables, then a block for each table and each view. Policies come last, as they may
 * read any of them.
 */
public final class SchemaPlan {
  private final List<List<String>> blocks = new ArrayList<>();

  private SchemaPlan() {}

  /** The statements, in the order in which they are to be run. */
  public List<String> statements() {
    return blocks.stream().flatMap(List::stream).toList();
  }

  /** The statements as a script: each ends with a semicolon, and blocks with an empty line. */
  public String script() {
    return blocks.stream()
        .map(block -> block.stream().map(sql -> sql + ";\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private void add(List<String> block) {
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
  }

  /** A plan that creates tables and views, in an order in which that is possible. */
  public static SchemaPlan create(List<Table<?>> given, Existing existing) {
    List<Table<?>> tables = Tables.inDatabase(given);
    SchemaPlan plan = new SchemaPlan();
    TableOrder order = TableOrder.of(tables);
    plan.add(TypeSql.createExtensions(tables));
    plan.add(TypeSql.schemas(tables));
    plan.add(TypeSql.create(tables, existing));
    Collection<List<Column<?, ?>>> numbered = SequenceSql.numbered(order.tables()).values();
    plan.add(sharedSequences(numbered, existing));
    for (Table<?> table : order.tables()) {
      plan.add(table(table, order, numberedAlone(table, numbered), existing));
    }
    plan.add(lateForeignKeys(order, existing));
    for (Table<?> view : order.views()) {
      plan.add(ViewSql.create(view, (View) view, existing));
    }
    for (Table<?> table : order.tables()) {
      plan.add(PolicySql.create(table, existing));
    }
    return plan;
  }

  /**
   * The scripts that create each of some tables and views where it is missing, by these, in that
   * order; empty for a view in another schema than its model says, as its query is of that.
   */
  static Map<Table<?>, String> createEach(List<Table<?>> tables) {
    Map<Table<?>, String> each = new LinkedHashMap<>();
    TableOrder order = TableOrder.of(tables);
    Collection<List<Column<?, ?>>> numbered = SequenceSql.numbered(order.tables()).values();
    List<Table<?>> created = new ArrayList<>();
    for (Table<?> table : order.tables()) {
      created.add(table);
      List<String> statements = new ArrayList<>();
      statements.addAll(TypeSql.createExtensions(List.of(table)));
      statements.addAll(TypeSql.schemas(List.of(table)));
      statements.addAll(TypeSql.create(List.of(table), Existing.KEEP));
      statements.addAll(sharedSequences(numbered, Existing.KEEP));
      statements.addAll(table(table, order, numberedAlone(table, numbered), Existing.KEEP));
      if (created.size() == order.tables().size()) {
        statements.addAll(lateForeignKeys(order, Existing.KEEP));
        created.forEach(one -> statements.addAll(PolicySql.create(one, Existing.KEEP)));
      }
      each.put(table, String.join("; ", statements));
    }
    for (Table<?> view : order.views()) {
      if (!ViewSql.isOfOwnSchema(view)) {
        each.put(view, "");
        continue;
      }
      List<String> statements = new ArrayList<>(TypeSql.schemas(List.of(view)));
      statements.addAll(ViewSql.create(view, (View) view, Existing.KEEP));
      each.put(view, String.join("; ", statements));
    }
    return each;
  }

  /** A plan that drops tables and views that are there, with all that depends on them. */
  public static SchemaPlan drop(List<Table<?>> given) {
    List<Table<?>> tables = Tables.inDatabase(given);
    SchemaPlan plan = new SchemaPlan();
    TableOrder order = TableOrder.of(tables);
    List<String> views = new ArrayList<>();
    for (Table<?> view : order.views()) {
      if (((View) view).definition().isCreated()) {
        views.add(0, ViewSql.drop(view, (View) view));
      }
    }
    plan.add(views);
    if (!order.tables().isEmpty()) {
      String names = order.tables().stream().map(Text::name).collect(Collectors.joining(", "));
      plan.add(List.of("DROP TABLE IF EXISTS " + names + " CASCADE"));
    }
    plan.add(
        SequenceSql.numbered(order.tables()).keySet().stream()
            .map(sequence -> "DROP SEQUENCE IF EXISTS " + sequence)
            .toList());
    plan.add(TypeSql.drop(tables));
    return plan;
  }

  /** The sequences that number columns of several tables, or several of one. */
  private static List<String> sharedSequences(
      Collection<List<Column<?, ?>>> numbered, Existing existing) {
    return numbered.stream()
        .filter(columns -> columns.size() > 1)
        .map(columns -> SequenceSql.create(columns, existing))
        .toList();
  }

  /** The columns of a table that have a sequence of their own. */
  private static List<Column<?, ?>> numberedAlone(
      Table<?> table, Collection<List<Column<?, ?>>> numbered) {
    return numbered.stream()
        .filter(columns -> columns.size() == 1 && columns.get(0).table().equals(table))
        .<Column<?, ?>>map(columns -> columns.get(0))
        .toList();
  }

  private static List<String> table(
      Table<?> table, TableOrder order, List<Column<?, ?>> numbered, Existing existing) {
    TableDetails details = table.details();
    List<String> statements = new ArrayList<>();
    numbered.forEach(column -> statements.add(SequenceSql.create(List.of(column), existing)));
    List<? extends Constraint<?>> constraints =
        table.constraints().stream()
            .filter(one -> !(one instanceof ForeignKey<?, ?> key && order.isLate(key)))
            .toList();
    statements.add(TableSql.create(table, constraints, existing));
    numbered.forEach(column -> statements.add(SequenceSql.own(column)));
    if (details.partitioning() != null) {
      statements.addAll(TableSql.partitions(table, details.partitioning(), existing));
    }
    for (Index<?> index : table.indexes()) {
      statements.add(IndexSql.create(index, existing));
    }
    statements.addAll(TableSql.comments("TABLE", table));
    statements.addAll(PolicySql.enable(table));
    return statements;
  }

  private static List<String> lateForeignKeys(TableOrder order, Existing existing) {
    List<String> statements = new ArrayList<>();
    for (Table<?> table : order.tables()) {
      for (Constraint<?> constraint : table.constraints()) {
        if (constraint instanceof ForeignKey<?, ?> foreignKey && order.isLate(foreignKey)) {
          statements.add(ConstraintSql.add(foreignKey, existing));
        }
      }
    }
    return statements;
  }
}
