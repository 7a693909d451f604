package dev.piolet.diagram;

import java.util.List;

/**
 * The look of a line between boxes.
 *
 * @param style its class in the style sheet
 * @param tooltip the text that is shown when the pointer is there
 * @param begin the sign at the box that refers
 * @param end the sign at the box that is referred to
 */
record SvgLine(String style, String tooltip, String begin, String end) {
  /** Signs as paths, for a line that comes from the right to a box's right edge. */
  static final String MANY = "M0 -6L12 0L0 6M12 0H0M20 0a4 4 0 1 1 -8 0a4 4 0 1 1 8 0";

  static final String ZERO_OR_ONE = "M7 -5V5M18 0a4 4 0 1 1 -8 0a4 4 0 1 1 8 0";
  static final String ONE = "M7 -5V5M12 -5V5";

  /** The radius of a corner, where there is room. */
  private static final double RADIUS = 8;

  void write(StringBuilder text, List<Point> route) {
    int last = route.size() - 1;
    text.append("<g class=\"" + style + "\"><title>" + SvgWriter.escaped(tooltip) + "</title>")
        .append("<path class=\"line\" d=\"" + path(route) + "\"/>");
    sign(text, begin, route.get(0), route.get(1));
    sign(text, end, route.get(last), route.get(last - 1));
    text.append("</g>\n");
  }

  private static void sign(StringBuilder text, String sign, Point place, Point neighbor) {
    if (!sign.isEmpty()) {
      text.append("<path class=\"sign\" transform=\"translate(" + at(place) + ")")
          .append(neighbor.x() > place.x() ? "" : " scale(-1 1)")
          .append("\" d=\"" + sign + "\"/>");
    }
  }

  /** A line whose corners are round. */
  private static String path(List<Point> route) {
    StringBuilder path = new StringBuilder("M" + at(route.get(0)));
    for (int i = 1; i < route.size() - 1; i++) {
      Point before = route.get(i - 1);
      Point corner = route.get(i);
      Point after = route.get(i + 1);
      double room = Math.min(corner.distanceTo(before), corner.distanceTo(after)) / 2;
      double radius = Math.min(RADIUS, room);
      path.append("L" + at(corner.towards(before, radius)))
          .append("Q" + at(corner) + " " + at(corner.towards(after, radius)));
    }
    return path + "L" + at(route.get(route.size() - 1));
  }

  private static String at(Point point) {
    return SvgWriter.number(point.x()) + " " + SvgWriter.number(point.y());
  }
}
