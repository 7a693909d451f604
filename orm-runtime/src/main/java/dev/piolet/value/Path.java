package dev.piolet.value;

import java.util.List;

/**
 * Points joined by lines: PostgreSQL's {@code path}. Immutable.
 *
 * @param points at least one
 * @param isClosed whether a line goes from the last to the first
 */
public record Path(List<Point> points, boolean isClosed) {
  /** Keeps a copy of the points. */
  public Path {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A path has at least one point");
    }
  }

  /** A path whose last point is not joined to its first. */
  public static Path open(Point... points) {
    return new Path(List.of(points), false);
  }

  /** A path whose last point is joined to its first. */
  public static Path closed(Point... points) {
    return new Path(List.of(points), true);
  }

  /**
   * Reads {@code [(x,y),...]}, which is open, or {@code ((x,y),...)}, which is closed.
   *
   * @throws IllegalArgumentException when the text is no such path
   */
  public static Path parse(String text) {
    boolean isClosed = text.startsWith("(");
    String what = "path, such as [(0,0),(1,2)] or ((0,0),(1,2))";
    return new Path(
        Coordinates.points(text, isClosed ? "(" : "[", isClosed ? ")" : "]", what), isClosed);
  }

  /** The path as PostgreSQL writes it. */
  @Override
  public String toString() {
    String text = Coordinates.text(points);
    return isClosed ? '(' + text + ')' : '[' + text + ']';
  }
}
