package dev.piolet.value;

/**
 * A point of the plane: PostgreSQL's {@code point}. Immutable.
 *
 * @param x the first coordinate; infinite ones and NaN are allowed
 * @param y the second coordinate
 */
public record Point(double x, double y) {
  /**
   * Reads {@code (x,y)}.
   *
   * @throws IllegalArgumentException when the text is no such point
   */
  public static Point parse(String text) {
    double[] numbers = Coordinates.parse(text, "(#,#)", "point, such as (1,2)");
    return new Point(numbers[0], numbers[1]);
  }

  /** The point as PostgreSQL writes it: {@code (x,y)}. */
  @Override
  public String toString() {
    return '(' + Coordinates.text(x) + ',' + Coordinates.text(y) + ')';
  }
}
