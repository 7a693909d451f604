package dev.piolet.diagram;

import dev.piolet.diagram.LayeredLayout.Segment;
import dev.piolet.diagram.LayeredLayout.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Orders the slots of each layer from top to bottom so that few lines cross: each goes to the
 * middle of those that it is connected with, again and again, and the best order is kept.
 */
final class SlotOrder {
  private static final int ROUNDS = 12;

  private final List<Slot> slots;
  private final List<Segment> segments;
  private final double[] rank;

  private SlotOrder(List<Slot> slots, List<Segment> segments) {
    this.slots = slots;
    this.segments = segments;
    this.rank = new double[slots.size()];
  }

  /** The slots of each layer, in order. */
  static List<List<Integer>> of(List<Slot> slots, List<Segment> segments, int layerCount) {
    List<List<Integer>> order = new ArrayList<>();
    for (int layer = 0; layer < layerCount; layer++) {
      order.add(new ArrayList<>());
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      order.get(slots.get(slot).layer()).add(slot);
    }
    return new SlotOrder(slots, segments).improved(order);
  }

  private List<List<Integer>> improved(List<List<Integer>> order) {
    order.forEach(this::number);
    List<List<Integer>> best = copy(order);
    long fewest = crossings();
    for (int round = 0; round < ROUNDS && fewest > 0; round++) {
      for (int layer = 1; layer < order.size(); layer++) {
        sort(order.get(layer), this::middleOfLeft);
      }
      for (int layer = order.size() - 2; layer >= 0; layer--) {
        sort(order.get(layer), this::middleOfRight);
      }
      long now = crossings();
      if (now < fewest) {
        fewest = now;
        best = copy(order);
      }
    }
    return best;
  }

  private static List<List<Integer>> copy(List<List<Integer>> order) {
    return order.stream().map(List::copyOf).toList();
  }

  private void sort(List<Integer> layer, ToDoubleFunction<Integer> middle) {
    layer.sort(Comparator.comparingDouble(middle));
    number(layer);
  }

  private void number(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      rank[layer.get(i)] = i;
    }
  }

  private double middleOfLeft(int slot) {
    return segments.stream()
        .filter(segment -> segment.right() == slot)
        .mapToDouble(this::leftPort)
        .average()
        .orElse(rank[slot]);
  }

  private double middleOfRight(int slot) {
    return segments.stream()
        .filter(segment -> segment.left() == slot)
        .mapToDouble(this::rightPort)
        .average()
        .orElse(rank[slot]);
  }

  /** Where a line ends, in slots from the top: a box's lower columns count for more. */
  private double leftPort(Segment segment) {
    return rank[segment.left()] + segment.leftY() / (slots.get(segment.left()).height() + 1);
  }

  private double rightPort(Segment segment) {
    return rank[segment.right()] + segment.rightY() / (slots.get(segment.right()).height() + 1);
  }

  private long crossings() {
    long crossings = 0;
    for (int i = 0; i < segments.size(); i++) {
      for (int j = i + 1; j < segments.size(); j++) {
        Segment a = segments.get(i);
        Segment b = segments.get(j);
        boolean beside = slots.get(a.left()).layer() == slots.get(b.left()).layer();
        if (beside && (leftPort(a) - leftPort(b)) * (rightPort(a) - rightPort(b)) < 0) {
          crossings++;
        }
      }
    }
    return crossings;
  }
}
