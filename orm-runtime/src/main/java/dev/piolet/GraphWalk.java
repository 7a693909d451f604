package dev.piolet;

import dev.piolet.internal.write.SaveGraph;
import dev.piolet.internal.write.SaveNode;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.TableMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes graphs apart into objects that are saved, and puts them together again. Not thread-safe.
 */
final class GraphWalk {
  private final SaveGraph objects;
  private final GraphOrphans orphans;
  private final @Nullable String schema;

  /**
   * A walk over graphs.
   *
   * @param schema the schema in which they are saved, or null for that which their rows are in
   */
  GraphWalk(SaveGraph objects, GraphOrphans orphans, @Nullable String schema) {
    this.schema = schema;
    this.objects = objects;
    this.orphans = orphans;
  }

  /**
   * A graph or a model that is saved.
   *
   * @param row the row that it is, or is about
   * @param stored gives it as it is stored, once it is
   */
  private record Placed(SaveNode row, Supplier<Object> stored) {}

  /** How the row of a graph comes among those that are saved. */
  private interface Placing {
    SaveNode place(Object model);
  }

  /** Adds a graph, whose row is written, and gives what makes it again when it is stored. */
  <G> Supplier<G> add(GraphShape<G> shape, G object) {
    Placed placed = graph(shape, object, model -> objects.placeRoot(model, schema));
    return () -> shape.cast(placed.stored().get());
  }

  private Placed place(@Nullable Graph<?> graph, Object object, Placing placing) {
    if (graph == null) {
      SaveNode node = placing.place(object);
      return new Placed(node, node::model);
    }
    return graph(graph.shape(), object, placing);
  }

  private <G> Placed graph(GraphShape<G> shape, Object object, Placing placing) {
    G record = shape.cast(object);
    List<GraphPart<G>> parts = shape.parts();
    SaveNode row =
        parts.stream()
            .filter(GraphPart::isRow)
            .map(part -> placing.place(part.rowsOf(record).iterator().next()))
            .findFirst()
            .orElseThrow();
    List<Supplier<@Nullable Object>> stored = new ArrayList<>();
    for (GraphPart<G> part : parts) {
      List<Supplier<Object>> rows = new ArrayList<>();
      if (part.isRow()) {
        rows.add(row::model);
      } else {
        (part.isToOne() ? target(part, record, row) : targets(part, record, row))
            .forEach(placed -> rows.add(placed.stored()));
      }
      stored.add(() -> part.valueOf(rows.stream().map(Supplier::get).toList()));
    }
    return new Placed(row, () -> Objects.requireNonNull(shape.assemble(values(stored))));
  }

  private static List<@Nullable Object> values(List<Supplier<@Nullable Object>> stored) {
    List<@Nullable Object> values = new ArrayList<>();
    stored.forEach(one -> values.add(one.get()));
    return values;
  }

  private <G> List<Placed> target(GraphPart<G> part, G record, SaveNode row) {
    ForeignKey<?, ?> key = SaveGraph.keyOf(row, part.key());
    List<Placed> targets = new ArrayList<>();
    for (Object target : part.rowsOf(record)) {
      Placed placed = place(part.graph(), target, model -> objects.placeTarget(model, key));
      objects.refer(row, key, placed.row());
      targets.add(placed);
    }
    if (targets.isEmpty()) {
      objects.referToNone(row, key);
    }
    return targets;
  }

  private <G> List<Placed> targets(GraphPart<G> part, G record, SaveNode row) {
    ForeignKey<?, ?> key = SaveGraph.keyTo(row, part.key());
    ForeignKey<?, ?> toTarget = part.targetKey();
    ForeignKey<?, ?> targetKey =
        toTarget == null ? null : TableMetadata.of(key.table()).own(toTarget);
    List<Placed> targets = new ArrayList<>();
    for (Object target : part.rowsOf(record)) {
      targets.add(
          place(
              part.graph(),
              target,
              model ->
                  targetKey == null
                      ? objects.place(model, key.table())
                      : objects.placeTarget(model, targetKey)));
    }
    List<SaveNode> rows = targets.stream().map(Placed::row).toList();
    if (targetKey == null) {
      rows.forEach(child -> objects.refer(child, key, row));
      if (orphans.isOf(part.key())) {
        objects.deleteOrphans(key, row, rows);
      }
    } else {
      objects.link(key, targetKey, row, rows, orphans.isOf(part.key()));
    }
    return targets;
  }
}
