package dev.piolet.internal.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results that do not come in the order of the models that they are of, nor for each of them. */
final class Placed<R> {
  private final List<@Nullable R> results;
  private final BitSet present = new BitSet();

  /**
   * No results yet.
   *
   * @param models how many models there are
   */
  Placed(int models) {
    results = new ArrayList<>(Collections.nCopies(models, null));
  }

  /** Takes the result of the model that has a place in the caller's list. */
  void put(int place, @Nullable R result) {
    results.set(place, result);
    present.set(place);
  }

  /** The results that there are, in the order of their models. */
  @SuppressWarnings("NullAway") // a result may be null itself, where its type says so
  List<R> inOrder() {
    List<R> ordered = new ArrayList<>(present.cardinality());
    present.stream().forEach(place -> ordered.add(results.get(place)));
    return ordered;
  }
}
