package dev.piolet.error;

/** A transaction was asked for something that its state does not allow. */
public final class TransactionStateException extends PioletException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what was found and how to correct it
   */
  public TransactionStateException(String message) {
    super(message);
  }
}
