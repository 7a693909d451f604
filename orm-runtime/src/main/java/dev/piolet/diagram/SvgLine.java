package dev.piolet.diagram;

import java.util.List;

/**
 * How a line between boxes is drawn.
 *
 * @param style its class in the style sheet
 * @param tooltip what is shown when the pointer is there
 * @param begin the sign at the box that refers
 * @param end the sign at the box that is referred to
 * @param loop whether both are the same box
 */
record SvgLine(String style, String tooltip, String begin, String end, boolean loop) {
  /** Signs as paths, for a line that comes from the right to a box's right edge. */
  static final String MANY = "M0 -6L12 0L0 6M12 0H0M20 0a4 4 0 1 1 -8 0a4 4 0 1 1 8 0";

  static final String ZERO_OR_ONE = "M7 -5V5M18 0a4 4 0 1 1 -8 0a4 4 0 1 1 8 0";
  static final String ONE = "M7 -5V5M12 -5V5";

  /** How far a line runs straight out of a box, so that its sign stands level. */
  private static final double STUB = 22;

  private static final double LOOP = 40;

  void write(StringBuilder text, List<Point> route) {
    Point first = route.get(0);
    Point last = route.get(route.size() - 1);
    boolean right = loop || last.x() > first.x();
    text.append("<g class=\"" + style + "\"><title>" + SvgWriter.escaped(tooltip) + "</title>")
        .append(
            "<path class=\"line\" d=\"" + (loop ? loopPath(first, last) : path(route)) + "\"/>");
    sign(text, begin, first, right);
    sign(text, end, last, loop || !right);
    text.append("</g>\n");
  }

  private static void sign(StringBuilder text, String sign, Point place, boolean facesRight) {
    if (!sign.isEmpty()) {
      text.append("<path class=\"sign\" transform=\"translate(")
          .append(SvgWriter.number(place.x()) + " " + SvgWriter.number(place.y()) + ")")
          .append(facesRight ? "" : " scale(-1 1)")
          .append("\" d=\"" + sign + "\"/>");
    }
  }

  private static String path(List<Point> route) {
    double direction = route.get(route.size() - 1).x() > route.get(0).x() ? 1 : -1;
    StringBuilder path = new StringBuilder("M" + at(route.get(0)));
    for (int i = 0; i + 1 < route.size(); i += 2) {
      Point from = route.get(i).plus(direction * STUB, 0);
      Point to = route.get(i + 1).plus(-direction * STUB, 0);
      double middle = (from.x() + to.x()) / 2;
      path.append("L" + at(from))
          .append("C" + at(new Point(middle, from.y())) + " " + at(new Point(middle, to.y())))
          .append(" " + at(to))
          .append("L" + at(route.get(i + 1)));
    }
    return path.toString();
  }

  private static String loopPath(Point from, Point to) {
    Point out = from.plus(STUB, 0);
    Point back = to.plus(STUB, 0);
    return "M"
        + at(from)
        + "L"
        + at(out)
        + "C"
        + at(out.plus(LOOP - STUB, 0))
        + " "
        + at(back.plus(LOOP - STUB, 0))
        + " "
        + at(back)
        + "L"
        + at(to);
  }

  private static String at(Point point) {
    return SvgWriter.number(point.x()) + " " + SvgWriter.number(point.y());
  }
}
