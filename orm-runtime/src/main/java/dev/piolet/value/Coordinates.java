package dev.piolet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of geometric values, in text. */
final class Coordinates {
  private static final double EXACT_AS_LONG = 1e15;

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:Infinity|NaN|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

  private Coordinates() {}

  /** A number as PostgreSQL reads it: {@code 1}, {@code 0.5}, {@code Infinity}. */
  static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < EXACT_AS_LONG) {
      boolean isNegativeZero = number == 0 && 1 / number < 0;
      return isNegativeZero ? "-0" : Long.toString((long) number);
    }
    return Double.toString(number);
  }

  /** Points with commas between them. */
  static String text(List<Point> points) {
    return String.join(",", points.stream().map(Point::toString).toList());
  }

  /**
   * All numbers of a text whose punctuation is that of a form.
   *
   * @param form the text with {@code #} for each number, such as {@code (#,#)}
   * @throws IllegalArgumentException when the text is of another form
   */
  static double[] parse(String text, String form, String what) {
    List<Double> numbers = new ArrayList<>();
    if (!form.equals(formOf(text, numbers))) {
      throw malformed(text, what);
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The points of a text between two parentheses or brackets.
   *
   * @throws IllegalArgumentException when it holds anything else, or no point
   */
  static List<Point> points(String text, String open, String close, String what) {
    List<Double> numbers = new ArrayList<>();
    String form = formOf(text, numbers);
    int count = numbers.size() / 2;
    if (count == 0 || !form.equals(open + "(#,#),".repeat(count - 1) + "(#,#)" + close)) {
      throw malformed(text, what);
    }
    List<Point> points = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      points.add(new Point(numbers.get(2 * i), numbers.get(2 * i + 1)));
    }
    return points;
  }

  /** Takes the numbers out of a text, and gives what is left, without white space. */
  private static String formOf(String text, List<Double> numbers) {
    StringBuilder form = new StringBuilder();
    Matcher number = NUMBER.matcher(text);
    int from = 0;
    while (number.find()) {
      numbers.add(Double.valueOf(number.group()));
      form.append(text, from, number.start()).append('#');
      from = number.end();
    }
    return form.append(text, from, text.length()).toString().replace(" ", "");
  }

  static IllegalArgumentException malformed(String text, String what) {
    return new IllegalArgumentException("\"" + text + "\" is no " + what);
  }

  /** Whether one number is less than another to PostgreSQL, to which NaN is the greatest. */
  static boolean less(double left, double right) {
    return left < right || (Double.isNaN(right) && !Double.isNaN(left));
  }
}
