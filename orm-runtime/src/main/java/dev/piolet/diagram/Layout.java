package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is: each box, and each line's points from its beginning to its end. The same
 * input gives the same layout.
 *
 * <p>A line's points come in pairs. From the first of a pair to the second it curves through the
 * gap between two columns of boxes; from the second to the next pair it runs straight on.
 */
record Layout(List<Box> boxes, List<List<Point>> routes, double width, double height) {
  private static final double GAP = 40;

  /** The ratio of width to height that small parts are put together for. */
  private static final double RATIO = 1.6;

  /** Lays out boxes that are connected in layers, and these groups beside and below each other. */
  static Layout of(List<Node> nodes, List<Link> links) {
    List<List<Integer>> groups = groups(nodes.size(), links);
    List<Layout> parts = new ArrayList<>();
    for (List<Integer> group : groups) {
      parts.add(LayeredLayout.of(pick(nodes, group), within(links, group)));
    }
    return packed(nodes.size(), links, groups, parts);
  }

  /** The groups of connected boxes, those of more than one first. */
  private static List<List<Integer>> groups(int count, List<Link> links) {
    int[] group = new int[count];
    Arrays.setAll(group, i -> i);
    for (Link link : links) {
      int old = group[link.from()];
      int joined = group[link.to()];
      Arrays.setAll(group, i -> group[i] == old ? joined : group[i]);
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      members.computeIfAbsent(group[i], unused -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = new ArrayList<>(members.values());
    groups.sort((a, b) -> Boolean.compare(a.size() == 1, b.size() == 1));
    return groups;
  }

  private static List<Node> pick(List<Node> nodes, List<Integer> group) {
    return group.stream().map(nodes::get).toList();
  }

  private static List<Link> within(List<Link> links, List<Integer> group) {
    return links.stream()
        .filter(link -> group.contains(link.from()))
        .map(
            link ->
                new Link(
                    group.indexOf(link.from()), link.fromY(), group.indexOf(link.to()), link.toY()))
        .toList();
  }

  private static Layout packed(
      int count, List<Link> links, List<List<Integer>> groups, List<Layout> parts) {
    Box[] boxes = new Box[count];
    Map<Link, List<Point>> routes = new LinkedHashMap<>();
    double limit = widthFor(parts);
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    double width = 0;
    for (int i = 0; i < parts.size(); i++) {
      Layout part = parts.get(i);
      if (x > 0 && x + part.width > limit) {
        x = 0;
        y += rowHeight + GAP;
        rowHeight = 0;
      }
      List<Integer> group = groups.get(i);
      for (int j = 0; j < group.size(); j++) {
        boxes[group.get(j)] = part.boxes.get(j).plus(x, y);
      }
      int next = 0;
      for (Link link : links) {
        if (group.contains(link.from())) {
          routes.put(link, moved(part.routes.get(next++), x, y));
        }
      }
      x += part.width + GAP;
      width = Math.max(width, x - GAP);
      rowHeight = Math.max(rowHeight, part.height);
    }
    return new Layout(
        List.of(boxes), links.stream().map(routes::get).toList(), width, y + rowHeight);
  }

  private static double widthFor(List<Layout> parts) {
    double area = parts.stream().mapToDouble(p -> (p.width + GAP) * (p.height + GAP)).sum();
    double widest = parts.stream().mapToDouble(Layout::width).max().orElse(0);
    return Math.max(widest, Math.sqrt(area * RATIO));
  }

  private static List<Point> moved(List<Point> route, double right, double down) {
    return route.stream().map(point -> point.plus(right, down)).toList();
  }
}
