package dev.piolet.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The boxes and lines as the Eclipse Layout Kernel takes them. Its layers run from left to right,
 * so an edge leads from the right of what is referred to, to the left of what refers.
 */
final class LayeredGraph {
  private static final double BETWEEN_BOXES = 30;

  /** The width of the sign at the end of a line and a little more. */
  private static final double BESIDE_BOX = 30;

  private static final double BETWEEN_LINES = 14;

  /** The ratio of width to height that parts which are not connected are put together for. */
  private static final double RATIO = 1.6;

  /** How far the ends of a loop from a column to itself are from its middle. */
  private static final double LOOP_ENDS = 6;

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final List<ElkNode> boxes = new ArrayList<>();
  private final List<ElkEdge> lines = new ArrayList<>();
  private final Map<Place, ElkPort> ports = new HashMap<>();

  /** A place at the edge of a box where lines begin or end; those that share it run together. */
  private record Place(int box, PortSide side, double y) {}

  LayeredGraph(List<Node> nodes, List<Link> links) {
    setOptions();
    nodes.forEach(this::addBox);
    links.forEach(this::addLine);
  }

  private void setOptions() {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, RATIO);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding());
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_BOXES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * BESIDE_BOX);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_BOX);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
    graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, BESIDE_BOX);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
  }

  private void addBox(Node node) {
    ElkNode box = ElkGraphUtil.createNode(graph);
    box.setDimensions(node.width(), node.height());
    box.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
    box.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    boxes.add(box);
  }

  private void addLine(Link link) {
    boolean sameColumn = link.isLoop() && link.fromY() == link.toY();
    double apart = sameColumn ? LOOP_ENDS : 0;
    ElkPort referring =
        port(
            new Place(
                link.from(), link.isLoop() ? PortSide.EAST : PortSide.WEST, link.fromY() + apart));
    ElkPort referred = port(new Place(link.to(), PortSide.EAST, link.toY() - apart));
    lines.add(ElkGraphUtil.createSimpleEdge(referred, referring));
  }

  private ElkPort port(Place place) {
    return ports.computeIfAbsent(
        place,
        unused -> {
          ElkNode box = boxes.get(place.box);
          ElkPort port = ElkGraphUtil.createPort(box);
          port.setLocation(place.side == PortSide.EAST ? box.getWidth() : 0, place.y);
          port.setProperty(LayeredOptions.PORT_SIDE, place.side);
          return port;
        });
  }

  Layout layout() {
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    return new Layout(
        boxes.stream()
            .map(box -> new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
            .toList(),
        lines.stream().map(LayeredGraph::route).toList(),
        graph.getWidth(),
        graph.getHeight());
  }

  /** The corners from the table that refers to the one that is referred to. */
  private static List<Point> route(ElkEdge line) {
    ElkEdgeSection section = line.getSections().get(0);
    List<Point> route = new ArrayList<>();
    route.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> route.add(new Point(bend.getX(), bend.getY())));
    route.add(new Point(section.getEndX(), section.getEndY()));
    Collections.reverse(route);
    return List.copyOf(route);
  }
}
