package dev.piolet.value;

/**
 * An infinite line, the points where <i>a x + b y + c = 0</i>: PostgreSQL's {@code line}.
 * Immutable.
 *
 * @param a what x is multiplied with
 * @param b what y is multiplied with
 * @param c what is added
 */
public record Line(double a, double b, double c) {
  /** Refuses what is no line. */
  public Line {
    if (a == 0 && b == 0) {
      throw new IllegalArgumentException("a and b of a line cannot both be zero");
    }
  }

  /**
   * Reads {@code {a,b,c}}.
   *
   * @throws IllegalArgumentException when the text is no such line
   */
  public static Line parse(String text) {
    double[] numbers = Coordinates.parse(text, "{#,#,#}", "line, such as {1,-1,0}");
    return new Line(numbers[0], numbers[1], numbers[2]);
  }

  /** The line as PostgreSQL writes it: {@code {a,b,c}}. */
  @Override
  public String toString() {
    return '{' + Coordinates.text(a) + ',' + Coordinates.text(b) + ',' + Coordinates.text(c) + '}';
  }
}
