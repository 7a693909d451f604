package dev.piolet;

import dev.piolet.schema.ForeignKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a graph is made of, which is found out when it is first used. Immutable and thread-safe.
 *
 * @param <G> the record
 */
final class GraphShape<G> {
  private final Class<G> record;
  private final Consumer<GraphParts<G>> description;
  private final Function<StoredParts, G> assembly;
  private volatile @Nullable List<GraphPart<G>> parts;

  GraphShape(
      Class<G> record, Consumer<GraphParts<G>> description, Function<StoredParts, G> assembly) {
    this.record = record;
    this.description = description;
    this.assembly = assembly;
  }

  /** Its components, in order. */
  List<GraphPart<G>> parts() {
    List<GraphPart<G>> known = parts;
    if (known == null) {
      GraphParts<G> described = new GraphParts<>();
      description.accept(described);
      known = described.parts();
      parts = known;
    }
    return known;
  }

  /** The name of the record. */
  String name() {
    return record.getName();
  }

  /** Whether rows refer to others by a foreign key, here or in the graphs of components. */
  boolean refersBy(ForeignKey<?, ?> key) {
    for (GraphPart<G> part : parts()) {
      Graph<?> within = part.graph();
      boolean isReferring = !part.isRow() && !part.isToOne();
      if (isReferring && GraphOrphans.areSame(part.key(), key)
          || within != null && within.shape().refersBy(key)) {
        return true;
      }
    }
    return false;
  }

  G cast(Object object) {
    return record.cast(object);
  }

  G assemble(List<? extends @Nullable Object> stored) {
    return assembly.apply(new StoredParts(stored));
  }
}
