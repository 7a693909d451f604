package dev.piolet.error;

/** Two threads used one connection at the same time. */
public final class ConcurrentUseException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message which threads, and how to correct it
   */
  public ConcurrentUseException(String message) {
    super(message);
  }
}
