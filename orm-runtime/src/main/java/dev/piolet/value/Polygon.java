package dev.piolet.value;

import java.util.List;

/**
 * An area between points: PostgreSQL's {@code polygon}. Immutable.
 *
 * @param points its corners in their order, at least one
 */
public record Polygon(List<Point> points) {
  /** Keeps a copy of the points. */
  public Polygon {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A polygon has at least one point");
    }
  }

  /** The area between some points. */
  public static Polygon of(Point... points) {
    return new Polygon(List.of(points));
  }

  /**
   * Reads {@code ((x,y),...)}.
   *
   * @throws IllegalArgumentException when the text is no such polygon
   */
  public static Polygon parse(String text) {
    String what = "polygon, such as ((0,0),(1,0),(0,1))";
    return new Polygon(Coordinates.points(text, "(", ")", what));
  }

  /** The polygon as PostgreSQL writes it: {@code ((x,y),...)}. */
  @Override
  public String toString() {
    return '(' + Coordinates.text(points) + ')';
  }
}
