package dev.piolet.error;

/** A write reached fewer or more rows than it was given, as when a trigger dropped some. */
public final class RowCountException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message how many rows were given and written, and what that may come from
   */
  public RowCountException(String message) {
    super(message);
  }
}
