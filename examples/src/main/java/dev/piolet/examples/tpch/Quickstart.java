package dev.piolet.examples.tpch;

/** The first example that a newcomer runs: {@code ./mvnw -Pquickstart package}. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param arguments none are read
   */
  public static void main(String[] arguments) {
    System.out.println("Piolet: the quickstart is on its way.");
  }
}
