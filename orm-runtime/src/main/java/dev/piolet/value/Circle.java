package dev.piolet.value;

/**
 * A circle: PostgreSQL's {@code circle}. Immutable.
 *
 * @param center its center
 * @param radius its radius, not negative
 */
public record Circle(Point center, double radius) {
  /** Refuses what is no circle. */
  public Circle {
    if (radius < 0) {
      throw new IllegalArgumentException("The radius of a circle is negative: " + radius);
    }
  }

  /**
   * Reads {@code <(x,y),r>}.
   *
   * @throws IllegalArgumentException when the text is no such circle
   */
  public static Circle parse(String text) {
    double[] numbers = Coordinates.parse(text, "<(#,#),#>", "circle, such as <(1,2),3>");
    return new Circle(new Point(numbers[0], numbers[1]), numbers[2]);
  }

  /** The circle as PostgreSQL writes it: {@code <(x,y),r>}. */
  @Override
  public String toString() {
    return "<" + center + ',' + Coordinates.text(radius) + '>';
  }
}
