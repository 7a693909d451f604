package dev.piolet.internal.write;

import dev.piolet.internal.driver.Outcome;
import dev.piolet.internal.execute.Step;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.write.SaveNode.Action;
import dev.piolet.schema.Column;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Table;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table between, which say that objects of a graph belong to each other: those that
 * are missing are inserted, and others of some objects are deleted where that was asked for. Not
 * thread-safe.
 */
final class SaveLinks {
  private final LinkTable table;
  private final List<Link> links = new ArrayList<>();
  private final List<SaveNode> owners = new ArrayList<>();

  SaveLinks(LinkTable table) {
    this.table = table;
  }

  private record Link(SaveNode from, SaveNode to) {}

  boolean isOf(ForeignKey<?, ?> key, ForeignKey<?, ?> targetKey) {
    return table.key().equals(key) && table.targetKey().equals(targetKey);
  }

  void add(SaveNode from, List<SaveNode> targets) {
    targets.forEach(to -> links.add(new Link(from, to)));
  }

  /** Has the other rows of an object deleted. */
  void deleteOthers(SaveNode from) {
    owners.add(from);
  }

  /** Whether nothing is written. */
  boolean areNone() {
    return links.isEmpty() && storedOwners().isEmpty();
  }

  /** Whether all keys are known before anything else is written. */
  boolean areKnown() {
    return links.stream()
        .allMatch(
            link ->
                link.from().has(columns(table.key().referencedColumns()))
                    && link.to().has(columns(table.targetKey().referencedColumns())));
  }

  private static List<Column<Object, ?>> columns(List<? extends Column<?, ?>> columns) {
    return SaveEdge.columns(columns);
  }

  /** New objects have no rows that could be deleted. */
  private List<Object> storedOwners() {
    return owners.stream().filter(node -> !node.is(Action.INSERT)).map(SaveNode::model).toList();
  }

  /** The work that deletes the other rows, before anything is written; null where there is none. */
  @Nullable Work<Integer> deletion() {
    List<Object> from = storedOwners();
    if (from.isEmpty()) {
      return null;
    }
    Unnest owning = new Unnest();
    List<String> ownerNames = owning.addAll(columns(table.key().referencedColumns()), from);
    List<Link> stored =
        links.stream()
            .filter(link -> !link.from().is(Action.INSERT) && !link.to().is(Action.INSERT))
            .toList();
    Unnest linked = new Unnest();
    List<String> names = addAll(linked, stored);
    SqlPart rest =
        writer -> {
          writer.sql(" WHERE ");
          exists(writer, owning, columns(table.key().columns()), ownerNames);
          if (!stored.isEmpty()) {
            writer.sql(" AND NOT ");
            exists(writer, linked, table.columns(), names);
          }
        };
    return work(
        writer ->
            writer
                .sql("DELETE FROM ")
                .part(table.table())
                .within(List.of(table.table()), rest::render));
  }

  private static void exists(
      SqlWriter writer, Unnest rows, List<Column<Object, ?>> columns, List<String> names) {
    writer.sql("EXISTS (SELECT FROM ").part(rows).sql(" WHERE ");
    for (int i = 0; i < names.size(); i++) {
      writer.sql(i == 0 ? "" : " AND ").part(columns.get(i)).sql(" = ").sql(names.get(i));
    }
    writer.sql(")");
  }

  /** Adds the values of all columns that refer, and gives their names. */
  private List<String> addAll(Unnest rows, List<Link> all) {
    List<Object> from = all.stream().map(link -> link.from().model()).toList();
    List<Object> to = all.stream().map(link -> link.to().model()).toList();
    List<String> names = new ArrayList<>();
    names.addAll(rows.addAll(columns(table.key().referencedColumns()), from));
    names.addAll(rows.addAll(table.ofTarget(table.targetKey().referencedColumns()), to));
    return names;
  }

  /** The work that inserts the rows that are missing, when all keys are known; null for none. */
  @Nullable Work<Integer> insertion() {
    List<Link> distinct = distinct();
    if (distinct.isEmpty()) {
      return null;
    }
    Unnest rows = new Unnest();
    List<String> values = new ArrayList<>(addAll(rows, distinct));
    List<String> keys = List.copyOf(values);
    List<Object> models = distinct.stream().map(link -> link.from().model()).toList();
    List<Column<Object, ?>> filled = new ArrayList<>(table.columns());
    for (InsertColumn<Object> further : table.filled()) {
      filled.add(further.column());
      values.add(further.addTo(rows, models));
    }
    Table<Object> between = table.table();
    SqlPart unlessThere =
        writer -> {
          if (!table.isKeyOfBoth()) {
            writer.sql(" WHERE NOT EXISTS (SELECT FROM ").part(between).sql(" WHERE ");
            for (int i = 0; i < keys.size(); i++) {
              writer.sql(i == 0 ? "" : " AND ").part(table.columns().get(i));
              writer.sql(" = ").sql(keys.get(i));
            }
            writer.sql(")");
          }
        };
    return work(
        writer -> {
          names(writer.sql("INSERT INTO ").part(between).sql(" ("), filled).sql(") SELECT ");
          writer.sql(String.join(", ", values)).sql(" FROM ").part(rows);
          writer.within(List.of(between), unlessThere::render);
          if (table.isKeyOfBoth()) {
            names(writer.sql(" ON CONFLICT ("), table.columns()).sql(") DO NOTHING");
          }
        });
  }

  private static SqlWriter names(SqlWriter writer, List<Column<Object, ?>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      writer.sql(i == 0 ? "" : ", ").identifier(columns.get(i).name());
    }
    return writer;
  }

  /** Said twice, a link is one. */
  private List<Link> distinct() {
    Set<List<List<@Nullable Object>>> known = new HashSet<>();
    Set<Link> distinct = new LinkedHashSet<>();
    for (Link link : links) {
      table.requireSame(link.from().model(), link.to().model());
      if (known.add(
          List.of(
              ValueKey.of(columns(table.key().referencedColumns()), link.from().model()),
              ValueKey.of(columns(table.targetKey().referencedColumns()), link.to().model())))) {
        distinct.add(link);
      }
    }
    return List.copyOf(distinct);
  }

  private static Work<Integer> work(SqlPart statement) {
    return Work.of(new Step<>(SqlWriter.render(statement), Outcome::count));
  }
}
