package dev.piolet.diagram;

import java.util.List;

/**
 * The place of each box, and each line's corners from its beginning to its end. The same input
 * gives the same layout.
 */
record Layout(List<Box> boxes, List<List<Point>> routes, double width, double height) {
  static Layout of(List<Node> nodes, List<Link> links) {
    return nodes.isEmpty()
        ? new Layout(List.of(), List.of(), 0, 0)
        : new LayeredGraph(nodes, links).layout();
  }
}
