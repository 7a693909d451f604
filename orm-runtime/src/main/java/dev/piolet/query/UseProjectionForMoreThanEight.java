package dev.piolet.query;

/**
 * The class that the compiler names where a {@code select}, {@code row} or {@code returning} has
 * more than eight parts, as it is no statement. A record with {@link
 * dev.piolet.annotations.Projection} has any number of components: {@code
 * select(SummaryProjection.of(...))}. A {@code row} in a row does, too. There is no object of it.
 */
public final class UseProjectionForMoreThanEight {
  private UseProjectionForMoreThanEight() {}

  static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "There are at most eight parts. Read more into a record with @Projection");
  }
}
