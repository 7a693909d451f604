package dev.piolet.internal.write;

import dev.piolet.internal.execute.Executor;
import dev.piolet.internal.execute.Work;
import dev.piolet.internal.execute.WorkQueue;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.write.SaveNode.Action;
import dev.piolet.query.Conflict;
import dev.piolet.query.Sql;
import dev.piolet.query.Upsert;
import dev.piolet.schema.Column;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects of a graph, each behind what it refers to: those of one table that wait for
 * the same together, and all that need no keys of others in one round trip. Not thread-safe.
 */
final class GraphSaver {
  private final Inserter inserter;
  private final Upserter upserter;
  private final Updater updater;
  private final Executor executor;
  private final Tracking tracking;
  private final WorkQueue queue;

  GraphSaver(
      Executor executor, Tracking tracking, Inserter inserter, Upserter upserter, Updater updater) {
    this.executor = executor;
    this.tracking = tracking;
    this.inserter = inserter;
    this.upserter = upserter;
    this.updater = updater;
    this.queue = new WorkQueue(executor);
  }

  /** Objects that one statement can write, where there are few enough. */
  private record Together(int level, Table<Object> table, Action action) {
    static Together of(SaveNode node) {
      return new Together(node.level(), node.table(), Objects.requireNonNull(node.action()));
    }
  }

  /** Tells whether nothing of a graph differs from what is stored, as far as that is known. */
  boolean isStored(SaveGraph graph) {
    return graph.orphans().stream().allMatch(SaveOrphans::areNone)
        && graph.links().stream().allMatch(SaveLinks::areNone)
        && graph.nodes().stream().allMatch(this::isStored);
  }

  private boolean isStored(SaveNode node) {
    return node.is(Action.NONE)
        || node.is(Action.UPDATE)
            && tracking.stored(node.table(), node.model()) != null
            && tracking.changes(node.table(), node.model()).isEmpty();
  }

  void save(SaveGraph graph) {
    for (SaveOrphans orphans : graph.orphans()) {
      if (!orphans.areNone()) {
        queue.add(orphans.work(), deleted -> {});
      }
    }
    graph.links().forEach(links -> add(links.deletion()));
    Map<Integer, List<SaveNode>> rounds =
        graph.nodes().stream()
            .filter(node -> !node.is(Action.NONE))
            .sorted(Comparator.comparingInt(SaveNode::round).thenComparingInt(SaveNode::level))
            .collect(
                Collectors.groupingBy(SaveNode::round, LinkedHashMap::new, Collectors.toList()));
    List<SaveLinks> waiting = new ArrayList<>(graph.links());
    int left = rounds.size();
    for (List<SaveNode> round : rounds.values()) {
      round.stream()
          .collect(Collectors.groupingBy(Together::of, LinkedHashMap::new, Collectors.toList()))
          .forEach(this::write);
      left--;
      if (left == 0) {
        addKnown(waiting);
      }
      queue.send();
    }
    waiting.forEach(links -> add(links.insertion()));
    writeDeferred(graph.nodes());
  }

  /** What needs no keys that the database has yet to make goes with the last round. */
  private void addKnown(List<SaveLinks> waiting) {
    List<SaveLinks> known = waiting.stream().filter(SaveLinks::areKnown).toList();
    known.forEach(links -> add(links.insertion()));
    waiting.removeAll(known);
  }

  private void add(@Nullable Work<Integer> work) {
    if (work != null) {
      queue.add(work, count -> {});
    }
  }

  private void write(Together kind, List<SaveNode> nodes) {
    for (SaveNode node : nodes) {
      for (SaveEdge edge : node.edges()) {
        if (edge.isDeferred()) {
          edge.takeOut(tracking);
        } else {
          edge.put(tracking);
        }
      }
    }
    List<Object> models = nodes.stream().map(SaveNode::model).toList();
    Group<Object> group = Group.of(kind.table(), new ArrayList<>(models));
    queue.add(
        work(kind, group),
        stored -> {
          for (int i = 0; i < stored.size(); i++) {
            written(nodes.get(i), stored.get(i));
          }
        });
  }

  private Work<List<Object>> work(Together kind, Group<Object> group) {
    return switch (kind.action()) {
      case INSERT -> inserter.insert(group);
      case UPDATE -> updater.updated(group);
      case UPSERT -> upsert((KeyedTable<Object, ?>) kind.table(), group);
      case OPEN, NONE -> throw new IllegalStateException("Nothing is written");
    };
  }

  private Work<List<Object>> upsert(KeyedTable<Object, ?> table, Group<Object> group) {
    Upsert<Object, Object> upsert = byKey(table);
    if (UpsertRounds.areOne(group, upsert)) {
      return upserter.upsert(group, upsert).map(stored -> complete(group, stored));
    }
    return Work.whole(
        () ->
            UpsertRounds.run(
                group, upsert, round -> executor.runWork(upserter.upsert(round, upsert))));
  }

  /** Of rows that are nothing but their keys, those that were there before are not given. */
  private static List<Object> complete(Group<Object> group, List<Object> stored) {
    return stored.size() == group.models().size() ? stored : group.models();
  }

  @SuppressWarnings("unchecked") // an array of columns, which is only read
  private static Upsert<Object, Object> byKey(KeyedTable<Object, ?> table) {
    List<Column<Object, ?>> key = table.primaryKey();
    Column<Object, ?>[] more = key.subList(1, key.size()).toArray(Column[]::new);
    Conflict<Object> conflict = Sql.onConflict(key.get(0), more);
    boolean isAllKey =
        table.columns().stream()
            .noneMatch(column -> !column.options().primaryKey() && column.options().isUpdatable());
    return isAllKey ? conflict.doNothing() : conflict.doUpdateAll();
  }

  /** Takes an object as it is stored; what refers to it refers to that. */
  private void written(SaveNode node, Object stored) {
    Object before = node.model();
    node.replace(stored);
    for (SaveEdge edge : node.edges()) {
      if (edge.isDeferred() && edge.reference() != null) {
        edge.putBack(tracking);
      }
    }
    if (node.model() != before) {
      node.incoming().forEach(edge -> edge.fill(tracking));
    }
  }

  /** Writes the references that had to wait, those of one table and column together. */
  private void writeDeferred(List<SaveNode> nodes) {
    Map<List<Column<Object, ?>>, List<SaveNode>> waiting = new LinkedHashMap<>();
    for (SaveNode node : nodes) {
      for (SaveEdge edge : node.edges()) {
        if (edge.isDeferred()) {
          edge.put(tracking);
          waiting.computeIfAbsent(edge.columns(), none -> new ArrayList<>()).add(node);
        }
      }
    }
    waiting.forEach(this::update);
    queue.send();
  }

  private void update(List<Column<Object, ?>> columns, List<SaveNode> nodes) {
    List<Object> models = nodes.stream().map(SaveNode::model).toList();
    Group<Object> group = Group.of(nodes.get(0).table(), new ArrayList<>(models));
    queue.add(
        updater.updated(group, columns),
        stored -> {
          for (int i = 0; i < stored.size(); i++) {
            written(nodes.get(i), stored.get(i));
          }
        });
  }
}
