package dev.piolet;

import dev.piolet.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells of which lists of a graph those rows are deleted that are in them no more. Immutable.
 *
 * @param ofAll whether it is of all lists
 * @param keys the foreign keys along which it is otherwise
 */
record GraphOrphans(boolean ofAll, List<ForeignKey<?, ?>> keys) {
  static final GraphOrphans NONE = new GraphOrphans(false, List.of());
  static final GraphOrphans ALL = new GraphOrphans(true, List.of());

  GraphOrphans and(ForeignKey<?, ?> key) {
    List<ForeignKey<?, ?>> more = new ArrayList<>(keys);
    more.add(key);
    return new GraphOrphans(ofAll, List.copyOf(more));
  }

  /** Whether it is of the lists along a foreign key. */
  boolean isOf(ForeignKey<?, ?> key) {
    return ofAll || keys.stream().anyMatch(one -> areSame(one, key));
  }

  /** Whether two are the same key of a model, in whatever schema or alias of its table. */
  static boolean areSame(ForeignKey<?, ?> one, ForeignKey<?, ?> other) {
    return one.name().equals(other.name()) && one.table().model() == other.table().model();
  }
}
