package dev.piolet;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The runtime of the generated {@code GRAPH} of a record. Programs use that instead. Thread-safe.
 */
public final class Graphs {
  private Graphs() {}

  /**
   * The graph that a record is.
   *
   * @param record the record
   * @param parts says what each component is, in order; called when the graph is first used, as
   *     tables refer to each other
   * @param assembly makes an object of the components as they are stored
   */
  public static <G> Graph<G> of(
      Class<G> record, Consumer<GraphParts<G>> parts, Function<StoredParts, G> assembly) {
    return new Graph<>(new GraphShape<>(record, parts, assembly), GraphOrphans.NONE, null);
  }
}
