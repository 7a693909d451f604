package dev.piolet.value;

import java.util.List;

/**
 * A rectangle along the axes: PostgreSQL's {@code box}. Immutable. Any two opposite corners make
 * one; they are kept as PostgreSQL keeps them.
 *
 * @param high the upper right corner
 * @param low the lower left corner
 */
public record Box(Point high, Point low) {
  /** Puts the greater coordinates into the first corner. */
  public Box {
    Point first = high;
    Point second = low;
    boolean swapX = Coordinates.less(first.x(), second.x());
    boolean swapY = Coordinates.less(first.y(), second.y());
    high = new Point(swapX ? second.x() : first.x(), swapY ? second.y() : first.y());
    low = new Point(swapX ? first.x() : second.x(), swapY ? first.y() : second.y());
  }

  /**
   * Reads {@code (x,y),(x,y)}.
   *
   * @throws IllegalArgumentException when the text is no such box
   */
  public static Box parse(String text) {
    String what = "box, such as (1,2),(0,0)";
    List<Point> points = Coordinates.points(text, "", "", what);
    if (points.size() != 2) {
      throw Coordinates.malformed(text, what);
    }
    return new Box(points.get(0), points.get(1));
  }

  /** The box as PostgreSQL writes it: {@code (x,y),(x,y)}. */
  @Override
  public String toString() {
    return high + "," + low;
  }
}
