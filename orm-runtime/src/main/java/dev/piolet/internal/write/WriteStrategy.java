package dev.piolet.internal.write;

/**
 * Decides how the rows of a write are sent: the only place that does. The bounds of {@link
 * #MEASURED} are what programs get; others are for tests.
 *
 * @param values up to how many rows an INSERT has in VALUES; more are unnested arrays
 * @param each up to how many updates or deletions are a statement each, all sent together; more are
 *     one statement with unnested arrays
 * @param chunk how many rows one statement takes at most: past some thousands, more per statement
 *     gains nothing and costs memory on both sides
 * @param copy from how many values on, rows times columns, rows are copied where that is right
 */
public record WriteStrategy(int values, int each, int chunk, int copy) {
  /** The bounds that were measured; see docs/adr/0026. */
  static final WriteStrategy MEASURED = new WriteStrategy(8, 16, 10_000, 20_000);

  /** How many parameters a statement can have. */
  private static final int MAX_PARAMETERS = 65_535;

  /** Tells whether rows are written as VALUES, with a parameter for each value. */
  boolean sendsValues(int rows, int columns) {
    return rows == 1 || (rows <= values && (long) rows * columns <= MAX_PARAMETERS);
  }

  /** Tells whether each of some rows is updated or deleted by a statement of its own. */
  boolean sendsEach(int rows) {
    return rows <= each;
  }

  /** Tells whether it is worth finding out whether rows can be copied. */
  boolean mayCopy(int rows, int columns) {
    return rows > 1 && (long) rows * columns >= copy;
  }
}
