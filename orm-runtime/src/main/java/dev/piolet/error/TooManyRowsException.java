package dev.piolet.error;

/** One row is required and there are more. */
public final class TooManyRowsException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what was required and found
   */
  public TooManyRowsException(String message) {
    super(message);
  }
}
