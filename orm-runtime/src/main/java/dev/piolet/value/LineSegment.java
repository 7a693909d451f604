package dev.piolet.value;

import java.util.List;

/**
 * The line between two points: PostgreSQL's {@code lseg}. Immutable.
 *
 * @param start one end
 * @param end the other
 */
public record LineSegment(Point start, Point end) {
  /**
   * Reads {@code [(x,y),(x,y)]}.
   *
   * @throws IllegalArgumentException when the text is no such segment
   */
  public static LineSegment parse(String text) {
    String what = "line segment, such as [(0,0),(1,2)]";
    List<Point> points = Coordinates.points(text, "[", "]", what);
    if (points.size() != 2) {
      throw Coordinates.malformed(text, what);
    }
    return new LineSegment(points.get(0), points.get(1));
  }

  /** The segment as PostgreSQL writes it: {@code [(x,y),(x,y)]}. */
  @Override
  public String toString() {
    return "[" + start + ',' + end + ']';
  }
}
