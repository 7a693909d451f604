package dev.piolet;

import dev.piolet.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the components of a graph are, in their order, from generated code. Not thread-safe.
 *
 * @param <G> the record
 */
public final class GraphParts<G> {
  private final List<GraphPart<G>> parts = new ArrayList<>();

  GraphParts() {}

  /** The row itself. */
  public void row(String name, Function<G, ?> component) {
    parts.add(new GraphPart<>(name, GraphPart.Kind.ROW, null, component));
  }

  /** The row that the row itself refers to by a foreign key, or null. */
  public GraphPart<G> one(
      String name, ForeignKey<?, ?> key, Function<G, ? extends @Nullable Object> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.ONE, key, component));
  }

  /** The same, or an empty {@link Optional}. */
  public GraphPart<G> optional(
      String name, ForeignKey<?, ?> key, Function<G, ? extends Optional<?>> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.OPTIONAL, key, component));
  }

  /** The only row that refers to the row itself by a foreign key, or null. */
  public GraphPart<G> referringOne(
      String name, ForeignKey<?, ?> key, Function<G, ? extends @Nullable Object> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.REFERRING_ONE, key, component));
  }

  /** The same, or an empty {@link Optional}. */
  public GraphPart<G> referringOptional(
      String name, ForeignKey<?, ?> key, Function<G, ? extends Optional<?>> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.REFERRING_OPTIONAL, key, component));
  }

  /** The rows that refer to the row itself by a foreign key. */
  public GraphPart<G> list(
      String name, ForeignKey<?, ?> key, Function<G, ? extends Collection<?>> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.LIST, key, component));
  }

  /** The same, as a set. */
  public GraphPart<G> set(
      String name, ForeignKey<?, ?> key, Function<G, ? extends Collection<?>> component) {
    return add(new GraphPart<>(name, GraphPart.Kind.SET, key, component));
  }

  private GraphPart<G> add(GraphPart<G> part) {
    parts.add(part);
    return part;
  }

  List<GraphPart<G>> parts() {
    return List.copyOf(parts);
  }
}
