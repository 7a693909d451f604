package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out connected boxes in columns, one for each layer, as Sugiyama, Tagawa and Toda do: a line
 * that passes a column has a slot of its own there, so that it does not run over a box.
 */
final class LayeredLayout {
  private static final double PASSAGE = 8;
  private static final double GUTTER = 84;
  private static final double GUTTER_PER_LINE = 5;
  private static final double WIDEST_GUTTER = 180;
  private static final double LOOP = 44;

  private final List<Node> nodes;
  private final List<Link> links;
  private final int[] layers;
  private final int layerCount;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

  /** The slots of each line, from the rightmost to the leftmost; empty for a loop. */
  private final List<List<Integer>> chains = new ArrayList<>();

  private LayeredLayout(List<Node> nodes, List<Link> links) {
    this.nodes = nodes;
    this.links = links;
    this.layers = Layers.of(nodes.size(), links);
    this.layerCount = Arrays.stream(layers).max().orElse(0) + 1;
    for (int i = 0; i < nodes.size(); i++) {
      slots.add(new Slot(layers[i], nodes.get(i).height(), false));
    }
    Map<List<Object>, Integer> passages = new LinkedHashMap<>();
    links.forEach(link -> chains.add(link.isLoop() ? List.of() : chain(link, passages)));
  }

  static Layout of(List<Node> nodes, List<Link> links) {
    LayeredLayout layout = new LayeredLayout(nodes, links);
    List<List<Integer>> order = SlotOrder.of(layout.slots, layout.segments, layout.layerCount);
    return layout.drawn(SlotPlaces.of(layout.slots, layout.segments, order));
  }

  private boolean pointsLeft(Link link) {
    return layers[link.from()] > layers[link.to()];
  }

  /** Lines to one place of a box share their passages, and so look like one that branches. */
  private List<Integer> chain(Link link, Map<List<Object>, Integer> passages) {
    int right = pointsLeft(link) ? link.from() : link.to();
    int left = pointsLeft(link) ? link.to() : link.from();
    List<Integer> chain = new ArrayList<>(List.of(right));
    for (int layer = layers[right] - 1; layer > layers[left]; layer--) {
      int passed = layer;
      chain.add(
          passages.computeIfAbsent(
              List.of(link.to(), link.toY(), pointsLeft(link), layer),
              unused -> {
                slots.add(new Slot(passed, PASSAGE, true));
                return slots.size() - 1;
              }));
    }
    chain.add(left);
    for (int i = 1; i < chain.size(); i++) {
      Segment segment =
          new Segment(
              chain.get(i - 1),
              i > 1 ? PASSAGE / 2 : pointsLeft(link) ? link.fromY() : link.toY(),
              chain.get(i),
              i < chain.size() - 1 ? PASSAGE / 2 : pointsLeft(link) ? link.toY() : link.fromY());
      if (!segments.contains(segment)) {
        segments.add(segment);
      }
    }
    return chain;
  }

  private Layout drawn(double[] places) {
    double[] widths = new double[layerCount];
    for (int i = 0; i < nodes.size(); i++) {
      widths[layers[i]] = Math.max(widths[layers[i]], nodes.get(i).width());
    }
    double[] lefts = new double[layerCount];
    for (int layer = 1; layer < layerCount; layer++) {
      lefts[layer] = lefts[layer - 1] + widths[layer - 1] + gutter(layer - 1);
    }
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      int layer = layers[i];
      boxes.add(new Box(lefts[layer], places[i], widths[layer], nodes.get(i).height()));
    }
    List<List<Point>> routes = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      routes.add(route(links.get(i), chains.get(i), boxes, places, lefts, widths));
    }
    double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
    for (int i = nodes.size(); i < slots.size(); i++) {
      bottom = Math.max(bottom, places[i] + PASSAGE);
    }
    return new Layout(boxes, routes, lefts[layerCount - 1] + lastWidth(widths), bottom);
  }

  private double lastWidth(double[] widths) {
    boolean loops =
        links.stream().anyMatch(link -> link.isLoop() && layers[link.from()] == layerCount - 1);
    return widths[layerCount - 1] + (loops ? LOOP : 0);
  }

  /** The gap to the right of a layer. */
  private double gutter(int layer) {
    long lines = segments.stream().filter(s -> slots.get(s.left()).layer() == layer).count();
    return Math.min(GUTTER + GUTTER_PER_LINE * lines, WIDEST_GUTTER);
  }

  private List<Point> route(
      Link link,
      List<Integer> chain,
      List<Box> boxes,
      double[] places,
      double[] lefts,
      double[] widths) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    if (link.isLoop()) {
      return List.of(
          new Point(from.right(), from.y() + link.fromY()),
          new Point(to.right(), to.y() + link.toY()));
    }
    Box right = pointsLeft(link) ? from : to;
    Box left = pointsLeft(link) ? to : from;
    List<Point> route = new ArrayList<>();
    route.add(new Point(right.x(), right.y() + (pointsLeft(link) ? link.fromY() : link.toY())));
    for (int slot : chain.subList(1, chain.size() - 1)) {
      int layer = slots.get(slot).layer();
      double y = places[slot] + PASSAGE / 2;
      route.add(new Point(lefts[layer] + widths[layer], y));
      route.add(new Point(lefts[layer], y));
    }
    route.add(new Point(left.right(), left.y() + (pointsLeft(link) ? link.toY() : link.fromY())));
    if (!pointsLeft(link)) {
      Collections.reverse(route);
    }
    return List.copyOf(route);
  }

  /**
   * A place in a layer.
   *
   * @param passage whether a line passes there; otherwise it is a box
   */
  record Slot(int layer, double height, boolean passage) {}

  /** A piece of a line between slots of neighbouring layers, with where it begins in each. */
  record Segment(int right, double rightY, int left, double leftY) {}
}
