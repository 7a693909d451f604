package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says which column of the picture each box is in: one that refers is to the right of what it
 * refers to, but for the lines that would close a cycle.
 */
final class Layers {
  private final int[] layers;
  private final boolean[] entered;
  private final boolean[] left;

  /** The boxes that a box refers to, without those that would close a cycle. */
  private final List<List<Integer>> targets = new ArrayList<>();

  private final List<List<Integer>> referrers = new ArrayList<>();

  private Layers(int count, List<Link> links) {
    layers = new int[count];
    entered = new boolean[count];
    left = new boolean[count];
    for (int i = 0; i < count; i++) {
      targets.add(new ArrayList<>());
      referrers.add(new ArrayList<>());
    }
    for (int i = 0; i < count; i++) {
      enter(i, links);
    }
  }

  /** The layer of each box, from 0. */
  static int[] of(int count, List<Link> links) {
    Layers result = new Layers(count, links);
    result.pullToReferrers();
    return result.layers;
  }

  /** Visits what a box refers to before the box itself, which then is one layer further. */
  private void enter(int node, List<Link> links) {
    if (entered[node]) {
      return;
    }
    entered[node] = true;
    for (Link link : links) {
      if (link.from() == node) {
        enter(link.to(), links);
        if (left[link.to()]) {
          targets.get(node).add(link.to());
          referrers.get(link.to()).add(node);
          layers[node] = Math.max(layers[node], layers[link.to()] + 1);
        }
      }
    }
    left[node] = true;
  }

  /** Moves boxes that more refer to than they refer to themselves: that shortens the lines. */
  private void pullToReferrers() {
    List<Integer> nodes =
        IntStream.range(0, layers.length)
            .boxed()
            .sorted(Comparator.comparing((Integer node) -> -layers[node]))
            .toList();
    for (int node : nodes) {
      List<Integer> from = referrers.get(node);
      if (from.size() > targets.get(node).size()) {
        int nearest = from.stream().mapToInt(referrer -> layers[referrer]).min().orElseThrow();
        layers[node] = Math.max(layers[node], nearest - 1);
      }
    }
  }
}
