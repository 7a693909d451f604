package dev.piolet.internal.write;

import dev.piolet.internal.write.SaveNode.Action;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts objects behind what they refer to. Where they refer to each other in a circle, a reference
 * that can be NULL waits until the rest is written.
 */
final class SaveOrder {
  private final IdentityHashMap<SaveNode, Integer> before = new IdentityHashMap<>();
  private final Deque<SaveNode> free = new ArrayDeque<>();
  private final Set<SaveNode> left = new LinkedHashSet<>();

  private SaveOrder() {}

  /**
   * Numbers the rounds and levels of objects.
   *
   * @throws IllegalArgumentException when a circle has no reference that can wait
   */
  static void of(List<SaveNode> nodes) {
    SaveOrder order = new SaveOrder();
    nodes.forEach(order::add);
    order.sort();
  }

  private void add(SaveNode node) {
    int count = (int) node.edges().stream().filter(SaveEdge::orders).count();
    before.put(node, count);
    left.add(node);
    if (count == 0) {
      free.add(node);
    }
  }

  private void sort() {
    while (!left.isEmpty()) {
      SaveNode node = free.poll();
      if (node == null) {
        breakCircle();
      } else {
        left.remove(node);
        node.incoming().stream().filter(SaveEdge::orders).forEach(this::pass);
      }
    }
  }

  private void pass(SaveEdge edge) {
    SaveNode parent = edge.parent();
    boolean waits = parent.is(Action.INSERT) && !edge.isKnown();
    edge.child().behind(parent.round() + (waits ? 1 : 0), parent.level() + 1);
    release(edge.child());
  }

  private void release(SaveNode node) {
    if (before.merge(node, -1, Integer::sum) == 0) {
      free.add(node);
    }
  }

  /** Each object that is left refers to one that is left, so that a walk comes to a circle. */
  private void breakCircle() {
    IdentityHashMap<SaveNode, Integer> places = new IdentityHashMap<>();
    Deque<SaveEdge> walk = new ArrayDeque<>();
    SaveNode at = left.iterator().next();
    while (places.putIfAbsent(at, walk.size()) == null) {
      SaveEdge edge = firstLeft(at);
      walk.add(edge);
      at = edge.parent();
    }
    List<SaveEdge> circle = List.copyOf(walk).subList(places.get(at), walk.size());
    SaveEdge broken =
        circle.stream().filter(SaveEdge::canWait).findFirst().orElseThrow(() -> closed(circle));
    broken.defer();
    release(broken.child());
  }

  private SaveEdge firstLeft(SaveNode node) {
    return node.edges().stream()
        .filter(edge -> edge.orders() && left.contains(edge.parent()))
        .findFirst()
        .orElseThrow();
  }

  private static IllegalArgumentException closed(List<SaveEdge> circle) {
    List<String> columns =
        circle.stream().map(edge -> edge.columns().get(0).toString()).distinct().toList();
    return new IllegalArgumentException(
        "Objects refer to each other in a circle, and none can be written first: "
            + String.join(", ", columns)
            + ". Make one of these columns @Nullable, so that it can be set when the others are"
            + " there");
  }
}
