package dev.piolet.examples.tpch;

/**
 * The lines of a text between {@code tag::name[]} and {@code end::name[]}, which is AsciiDoc's way
 * to mark them. What a page or a program shows is taken from code that is compiled and run.
 */
public final class Excerpt {
  private Excerpt() {}

  /**
   * Cuts the excerpt out of a text.
   *
   * @param text such as a source file
   * @param tag the excerpt's name; where several parts have it, they follow one another
   * @return the lines as far to the left as they go, without the lines of any tag
   * @throws IllegalArgumentException when the text has no such excerpt
   */
  public static String of(String text, String tag) {
    String begin = "tag::" + tag + "[]";
    String end = "end::" + tag + "[]";
    StringBuilder inside = new StringBuilder();
    boolean isInside = false;
    for (String line : text.lines().toList()) {
      if (line.contains(begin) || line.contains(end)) {
        isInside = line.contains(begin);
      } else if (isInside && !isTag(line)) {
        inside.append(line).append('\n');
      }
    }
    if (inside.isEmpty() || isInside) {
      throw new IllegalArgumentException("There is nothing between " + begin + " and " + end);
    }
    return inside.toString().stripTrailing().stripIndent();
  }

  private static boolean isTag(String line) {
    return line.matches("\\s*(//|<!--) (tag|end)::[\\w-]+\\[].*");
  }
}
